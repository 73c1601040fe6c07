package io.github.bantin.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests of sentences made for the test, with no data from outside. */
class PlainDigestsTest {
    private static final String[] SYLLABLES =
            "huyện xã thôn nhà dân đường cầu trường chợ lúa ngô cam mía cá tôm rừng đồi sông".split(" ");
    private static final Pattern SPAN =
            Pattern.compile("\\{\"role\":\"(headline|lead|body)\",\"begin\":(\\d+),\"end\":(\\d+),\"para\":(\\d+)\\}");

    @TempDir
    Path folder;

    /** A paragraph that shares no passage with one of another number. */
    private static String paragraph(int number) {
        return IntStream.range(0, 60)
                        .mapToObj(i -> SYLLABLES[(i * (number + 1) + number) % SYLLABLES.length])
                        .collect(Collectors.joining(" ", "Tin " + number + " ", " số " + number))
                + " của " + (number + 1000) + ".";
    }

    private static List<String> item(int number) {
        return List.of("Tin mới thứ " + number, paragraph(4 * number), paragraph(4 * number + 1));
    }

    private Path data(List<List<String>> news, List<String> measured, List<String> trained) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("corpus"));
        Files.createDirectories(folder.resolve("articles/pages/a/text"));
        Files.createDirectories(folder.resolve("articles/pages/b/text"));
        Files.writeString(folder.resolve("articles/pages/a/text/1.txt"), String.join("\n", measured));
        Files.writeString(folder.resolve("articles/pages/b/text/1.txt"), String.join("\n", trained));
        try (var gz = new GZIPOutputStream(Files.newOutputStream(data.resolve("corpus/news.txt.gz")))) {
            gz.write(news.stream()
                    .map(item -> String.join("\n", item))
                    .collect(Collectors.joining("\n\n"))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return data;
    }

    @Test
    void newsAreHeldOutAsFarAsTheyStandOnMeasuredPages() throws IOException {
        List<String> whole = item(0);
        List<String> longer = new ArrayList<>(item(1));
        longer.add(paragraph(7));
        List<String> alsoTrained = item(2);
        List<String> unknown = item(3);
        List<String> begun = item(4);
        List<String> torn = List.of("Tin mới thứ 5", paragraph(20), "vừa xảy ra trên", paragraph(21));
        Path data = data(
                List.of(whole, longer, alsoTrained, unknown, begun, torn),
                List.of(
                        paragraph(0),
                        paragraph(1),
                        paragraph(4),
                        paragraph(5),
                        paragraph(8),
                        paragraph(9),
                        paragraph(16),
                        paragraph(20),
                        paragraph(21)),
                List.of(paragraph(9)));
        assertThat(HeldOutNews.of(data)).containsExactly(whole, item(1));
    }

    @Test
    void goldSaysWhereEveryParagraphStands() throws IOException {
        List<List<String>> news =
                IntStream.range(0, 7).mapToObj(PlainDigestsTest::item).toList();
        assertThat(PlainDigests.write(news, folder)).isEqualTo(800);
        for (String setting : List.of("paragraphs", "wrapped80", "wrapped60", "spaced72")) {
            int items = 0;
            for (int i = 0; i < 200; i++) {
                String name = String.format(Locale.ROOT, "%s-%03d", setting, i);
                String text = Files.readString(folder.resolve("text/" + name + ".txt"));
                String gold = Files.readString(folder.resolve("gold/" + name + ".json"));
                assertThat(gold)
                        .startsWith("{\"schema\":\"bulletin-articles/1\",\"source\":\"" + name + ".txt\",\"length\":"
                                + text.length() + ",");
                Matcher span = SPAN.matcher(gold);
                StringBuilder read = new StringBuilder();
                while (span.find()) {
                    String part = text.substring(Integer.parseInt(span.group(2)), Integer.parseInt(span.group(3)));
                    boolean title = part.startsWith("Tin mới thứ ");
                    assertThat(span.group(1).equals("headline")).isEqualTo(title);
                    items += title ? 1 : 0;
                    read.append(part);
                }
                assertThat(read.toString().replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
                boolean several = gold.contains("\"id\":\"2\"");
                boolean gaps = setting.equals("spaced72") || (several && !setting.equals("wrapped60"));
                assertThat(text.contains("\n\n")).isEqualTo(gaps);
                assertThat(text.lines().anyMatch(line -> line.length() > 80)).isEqualTo(setting.equals("paragraphs"));
            }
            assertThat(items).isBetween(500, 700);
        }
    }

    @Test
    void theSameNewsGiveTheSameFiles() throws IOException {
        List<List<String>> news =
                IntStream.range(0, 7).mapToObj(PlainDigestsTest::item).toList();
        PlainDigests.write(news, folder.resolve("1"));
        PlainDigests.write(news, folder.resolve("2"));
        try (Stream<Path> files = Files.walk(folder.resolve("1"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSize(1600);
            for (Path file : all) {
                Path other = folder.resolve("2").resolve(folder.resolve("1").relativize(file));
                assertThat(Files.mismatch(file, other)).isEqualTo(-1);
            }
        }
    }
}
