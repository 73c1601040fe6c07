import io.github.bantin.Bantin;
import io.github.bantin.Bulletin;
import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.DocumentType;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.extract.NumericMention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Checks what is found on the page that the library was made for, which is not part of the repository. */
public final class RealPage {
    private static int failed;
    private static int passed;

    public static void main(String[] args) throws Exception {
        String source = Files.readString(Path.of(args[0]));
        Bulletin bulletin = Bantin.read(source);
        List<Mention> mentions = bulletin.mentions();

        check("document numbers", values(mentions, MentionKind.DOCUMENT_NUMBER), "19-CT/TW 19-CT/TW 19-CT/TW 16-CT/TU");
        check(
                "their types",
                mentions.stream()
                        .filter(DocumentNumberMention.class::isInstance)
                        .map(mention -> ((DocumentNumberMention) mention).value().type().orElseThrow())
                        .distinct()
                        .toList(),
                List.of(DocumentType.CHI_THI));
        check(
                "dates",
                values(mentions, MentionKind.DATE),
                "2022 2023 2022 2023 2022 2022 2023 2022-11-18 2023 2023 2023 2023 2023 2022-12-02 2023 2023 2022-11 2022-11 "
                        + "2021 2021");
        check("range of dates", values(mentions, MentionKind.DATE_RANGE), "1930-02-03/2023-02-03");
        check("percentages", values(mentions, MentionKind.PERCENTAGE), "92.43 86.2 89 86.2");
        check("range of percentages", values(mentions, MentionKind.PERCENTAGE_RANGE), "80/85");
        check(
                "numbers",
                described(mentions, MentionKind.NUMBER),
                "1457264 hồ sơ, 1058887 hồ sơ, 103056 hồ sơ, 1615970 người, 479703 người, 2085393 lượt, 199093 lượt, "
                        + "1000000 hồ sơ MORE_THAN");
        check("money", described(mentions, MentionKind.MONEY), "4720000000000 VND MORE_THAN, 540200000000 VND");
        check("ordinals", values(mentions, MentionKind.ORDINAL), "13 20");
        check("durations", values(mentions, MentionKind.DURATION), "P93Y");
        check("all mentions", mentions.size(), 43);

        int[] used = new int[source.length()];
        bulletin.articles().forEach(article -> article.parts()
                .forEach(part -> part.excerpt().spans().forEach(span -> {
                    for (int i = span.begin(); i < span.end(); i++) {
                        used[i]++;
                    }
                })));
        bulletin.loose().forEach(part -> part.excerpt().spans().forEach(span -> {
            for (int i = span.begin(); i < span.end(); i++) {
                used[i]++;
            }
        }));
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!Character.isWhitespace(source.charAt(i)) && used[i] != 1) {
                wrong.add(i);
            }
        }
        check("characters lost or used twice", wrong, List.of());
        System.out.println("The real page: " + passed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static String values(List<Mention> mentions, MentionKind kind) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::normalized)
                .collect(Collectors.joining(" "));
    }

    private static String described(List<Mention> mentions, MentionKind kind) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .map(NumericMention.class::cast)
                .map(mention -> mention.normalized()
                        + mention.currency().map(c -> " " + c).orElse("")
                        + mention.unit().map(u -> " " + u).orElse("")
                        + mention.modifier().map(m -> " " + m).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static void check(String what, Object found, Object expected) {
        if (found.equals(expected)) {
            passed++;
        } else {
            failed++;
            System.out.println(what + "\n  expected " + expected + "\n  found    " + found);
        }
    }
}
