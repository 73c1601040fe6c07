package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of prose that means nothing but has the shape of bulletin text: titles, sentences, wrapped columns. */
public final class Prose {
    private static final String[] SYLLABLES =
            ("huyện xã thôn nhà dân đường cầu trường chợ lúa ngô cam mía cá tôm rừng đồi sông "
                            + "làm xây trồng nuôi bán mua giúp vay học chữa khám tặng trao thăm họp bàn chọn bầu đón tiễn "
                            + "mới tốt nhanh bền đẹp xanh sạch giàu khỏe vui chắc rộng sâu cao dài")
                    .split(" ");

    private Prose() {}

    /** A syllable; none that an article, list or number begins with. */
    static Arbitrary<String> syllables() {
        return Arbitraries.of(SYLLABLES);
    }

    private static Arbitrary<String> words(int least, int most) {
        return syllables().list().ofMinSize(least).ofMaxSize(most).map(words -> String.join(" ", words));
    }

    /** A title: no stop at the end. */
    static Arbitrary<String> titles() {
        return words(5, 8).map(Prose::capitalized);
    }

    /** A paragraph of a few sentences. */
    static Arbitrary<String> paragraphs() {
        return words(8, 20)
                .map(words -> capitalized(words) + ".")
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(sentences -> String.join(" ", sentences));
    }

    /** An article: its title and its paragraphs. */
    static Arbitrary<Written> articles() {
        return Combinators.combine(titles(), paragraphs().list().ofMinSize(1).ofMaxSize(3))
                .as(Written::new);
    }

    /** What an article is before it is set. */
    public record Written(String title, List<String> paragraphs) {
        /** Lines of a column of that width, an empty line before each paragraph. */
        List<String> lines(int width) {
            List<String> lines = new ArrayList<>();
            for (String paragraph : paragraphs) {
                lines.add("");
                lines.addAll(wrap(paragraph, width));
            }
            return lines;
        }
    }

    /** Breaks a paragraph into lines no longer than a width. */
    static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
