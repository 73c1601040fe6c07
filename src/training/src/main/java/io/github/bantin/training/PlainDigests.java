package io.github.bantin.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes digests in plain order with their gold, made of news that the article models never saw ({@link HeldOutNews}): 200
 * digests of one to five items, each set in four ways. {@code OUT/text/NAME.txt} is a text, {@code OUT/gold/NAME.json} its
 * gold. The same data give the same files.
 *
 * <pre>{@code
 * mvn -q -pl src/training -am process-classes -Dbantin.data=DIR -Dbantin.digests=OUT
 * java -jar src/cli/target/bantin.jar evaluate articles OUT/gold/wrapped80-*.json
 * }</pre>
 */
public final class PlainDigests {
    private static final int DIGESTS = 200;
    private static final int MOST_ITEMS = 5;
    private static final int SEED = 5;

    /**
     * A way to set a digest.
     *
     * @param name what its files begin with
     * @param width how long lines are at most, 0 for a paragraph a line
     * @param paragraphs what stands between paragraphs
     * @param items what stands between items
     */
    private record Setting(String name, int width, String paragraphs, String items) {}

    private static final List<Setting> SETTINGS = List.of(
            new Setting("paragraphs", 0, "\n", "\n\n"),
            new Setting("wrapped80", 80, "\n", "\n\n"),
            new Setting("wrapped60", 60, "\n", "\n"),
            new Setting("spaced72", 72, "\n\n", "\n\n"));

    private final Path out;
    private final StringBuilder text = new StringBuilder();
    private final List<String> articles = new ArrayList<>();

    private PlainDigests(Path out) {
        this.out = out;
    }

    /** Writes the digests; the one argument is the root of the project, which is not read. */
    public static void main(String[] arguments) throws IOException {
        String data = System.getProperty("bantin.data", "");
        String digests = System.getProperty("bantin.digests", "");
        if (data.isEmpty() || digests.isEmpty()) {
            say("use: -Dbantin.data=DIR -Dbantin.digests=OUT; see testdata/SOURCES.md for what DIR holds");
            System.exit(2);
        }
        List<List<String>> news = HeldOutNews.of(Path.of(data));
        int texts = write(news, Path.of(digests));
        say(news.size() + " news that nothing was trained on, " + texts + " texts in " + digests);
    }

    /**
     * Writes digests of news.
     *
     * @return how many texts there are
     */
    static int write(List<List<String>> news, Path out) throws IOException {
        if (news.isEmpty()) {
            throw new IllegalArgumentException("no news of set a in corpus/news.txt.gz");
        }
        PlainDigests digests = new PlainDigests(out);
        Files.createDirectories(out.resolve("text"));
        Files.createDirectories(out.resolve("gold"));
        Random random = new Random(SEED);
        for (int i = 0; i < DIGESTS; i++) {
            List<List<String>> items = draw(news, 1 + random.nextInt(MOST_ITEMS), random);
            for (Setting setting : SETTINGS) {
                digests.write(String.format(Locale.ROOT, "%s-%03d", setting.name(), i), setting, items);
            }
        }
        return DIGESTS * SETTINGS.size();
    }

    private static List<List<String>> draw(List<List<String>> news, int count, Random random) {
        List<List<String>> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(count, news.size())) {
            List<String> item = news.get(random.nextInt(news.size()));
            if (!drawn.contains(item)) {
                drawn.add(item);
            }
        }
        return drawn;
    }

    private void write(String name, Setting setting, List<List<String>> items) throws IOException {
        text.setLength(0);
        articles.clear();
        for (List<String> item : items) {
            text.append(text.length() == 0 ? "" : setting.items());
            List<String> spans = new ArrayList<>();
            for (int i = 0; i < item.size(); i++) {
                text.append(i == 0 ? "" : setting.paragraphs());
                int begin = text.length();
                appendWrapped(item.get(i), setting.width());
                spans.add(String.format(
                        Locale.ROOT,
                        "{\"role\":\"%s\",\"begin\":%d,\"end\":%d,\"para\":%d}",
                        i == 0 ? "headline" : i == 1 ? "lead" : "body",
                        begin,
                        text.length(),
                        i));
            }
            articles.add(
                    "{\"id\":\"" + (articles.size() + 1) + "\",\"spans\":[\n  " + String.join(",\n  ", spans) + "]}");
        }
        text.append('\n');
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(out.resolve("text/" + name + ".txt"), bytes);
        Files.writeString(
                out.resolve("gold/" + name + ".json"),
                String.format(
                        Locale.ROOT,
                        "{\"schema\":\"bulletin-articles/1\",\"source\":\"%s.txt\",\"length\":%d,\"sha256\":\"%s\",\"articles\":[\n "
                                + "%s],\n\"loose\":[]}\n",
                        name,
                        text.length(),
                        TrainWords.sha256(bytes),
                        String.join(",\n ", articles)));
    }

    /** Appends a paragraph, its lines no longer than a width; a longer word is a line of its own. */
    private void appendWrapped(String paragraph, int width) {
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (column > 0) {
                boolean full = width > 0 && column + 1 + word.length() > width;
                text.append(full ? '\n' : ' ');
                column = full ? 0 : column + 1;
            }
            text.append(word);
            column += word.length();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
