package io.github.bantin.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page whose articles are known: of each line its article, role, paragraph and the line that follows it. */
final class GoldPage {
    final String name;
    final Page page;
    /** The article of each line, -1 for loose ones. */
    final int[] article;

    final PartRole[] role;
    final int[] paragraph;
    /** The line that follows in the article, -1 behind the last one. */
    final int[] next;

    final int[] before;
    private boolean made;

    private GoldPage(String name, Page page) {
        this.name = name;
        this.page = page;
        int n = page.size();
        article = new int[n];
        role = new PartRole[n];
        paragraph = new int[n];
        next = new int[n];
        before = new int[n];
        Arrays.fill(article, -1);
        Arrays.fill(role, PartRole.NOISE);
        Arrays.fill(next, -1);
        Arrays.fill(before, -1);
    }

    static GoldPage read(Path text, Path gold) throws IOException {
        GoldPage read =
                new GoldPage(text.getFileName().toString().replace(".txt", ""), Page.of(Files.readString(text)));
        JsonNode root = new ObjectMapper().readTree(gold.toFile());
        int number = 0;
        for (JsonNode node : root.get("articles")) {
            int last = -1;
            for (JsonNode span : node.get("spans")) {
                for (int line : read.enter(span, number)) {
                    if (last >= 0) {
                        read.next[last] = line;
                        read.before[line] = last;
                    }
                    last = line;
                }
            }
            number++;
        }
        for (JsonNode span : root.get("loose")) {
            read.enter(span, -1);
        }
        return read;
    }

    private List<Integer> enter(JsonNode span, int number) {
        List<Integer> entered = new ArrayList<>();
        int begin = span.get("begin").asInt();
        int end = span.get("end").asInt();
        for (int i = lineAt(begin); i < page.size() && page.line(i).span().begin() < end; i++) {
            if (role[i] == PartRole.NOISE) {
                article[i] = number;
                role[i] = PartRole.valueOf(span.get("role").asText().toUpperCase(Locale.ROOT));
                paragraph[i] = span.path("para").asInt();
                entered.add(i);
            }
        }
        return entered;
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = page.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (page.line(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** What is known of some pages of the text, alone or put together. */
    GoldPage part(Page pages) {
        GoldPage part = new GoldPage(name, pages);
        part.made = made;
        int[] lineOf = new int[pages.size()];
        int[] placeOf = new int[page.size()];
        Arrays.fill(placeOf, -1);
        for (int i = 0; i < lineOf.length; i++) {
            lineOf[i] = lineAt(pages.line(i).span().begin());
            placeOf[lineOf[i]] = i;
        }
        for (int i = 0; i < lineOf.length; i++) {
            part.article[i] = article[lineOf[i]];
            part.role[i] = role[lineOf[i]];
            part.paragraph[i] = paragraph[lineOf[i]];
            part.next[i] = next[lineOf[i]] < 0 ? -1 : placeOf[next[lineOf[i]]];
            part.before[i] = before[lineOf[i]] < 0 ? -1 : placeOf[before[lineOf[i]]];
        }
        return part;
    }

    /** Its pages, each alone, and all of them together if something goes on between them. */
    List<GoldPage> parts() {
        List<GoldPage> parts = new ArrayList<>();
        List<Page> pages = page.pages(0, page.size());
        pages.forEach(one -> parts.add(part(one)));
        if (pages.size() > 1 && goesOnBetweenPages()) {
            parts.add(part(Page.joined(pages, List.of())));
        }
        return parts;
    }

    private boolean goesOnBetweenPages() {
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0 && page.line(i).page() != page.line(next[i]).page()) {
                return true;
            }
        }
        return false;
    }

    /** The same page with its lines in another order, a blank line before some. */
    GoldPage rearranged(int[] order, boolean[] gaps) {
        StringBuilder text = new StringBuilder();
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            PageLine line = page.line(order[i]);
            text.append(i == 0 ? "" : gaps[i] ? "\n\n" : "\n");
            text.append(page.text(), line.span().begin(), line.span().end());
            place[order[i]] = i;
        }
        GoldPage other = new GoldPage(name, Page.of(text.toString()));
        other.made = true;
        if (other.page.size() != order.length) {
            throw new IllegalStateException(name);
        }
        for (int i = 0; i < order.length; i++) {
            int old = order[i];
            other.article[i] = article[old];
            other.role[i] = role[old];
            other.paragraph[i] = paragraph[old];
            other.next[i] = next[old] < 0 ? -1 : place[next[old]];
            other.before[i] = before[old] < 0 ? -1 : place[before[old]];
        }
        return other;
    }

    /**
     * A line that is set anew.
     *
     * @param gap whether a blank line stands before it
     * @param order its place in its article
     */
    record Set(String text, boolean gap, int article, PartRole role, int paragraph, int order) {}

    /** A page of lines that are set anew from the articles of this one. */
    GoldPage made(List<Set> lines) {
        return set(name, lines);
    }

    /** A page of lines. */
    static GoldPage set(String name, List<Set> lines) {
        StringBuilder text = new StringBuilder();
        for (Set line : lines) {
            text.append(text.length() == 0 ? "" : line.gap() ? "\n\n" : "\n").append(line.text());
        }
        GoldPage other = new GoldPage(name, Page.of(text.toString()));
        other.made = true;
        // an initial that is put back to its word shares the line; any other one that is alone is a line more
        int at = 0;
        List<int[]> order = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            offset = text.indexOf(lines.get(i).text(), offset);
            int end = offset + lines.get(i).text().length();
            boolean first = true;
            while (at < other.page.size() && other.page.line(at).span().begin() < end) {
                other.article[at] = lines.get(i).article();
                other.role[at] = lines.get(i).role();
                other.paragraph[at] = lines.get(i).paragraph();
                if (lines.get(i).article() >= 0) {
                    order.add(
                            new int[] {lines.get(i).article(), 2 * lines.get(i).order() + (first ? 0 : 1), at});
                }
                first = false;
                at++;
            }
            offset = end;
        }
        order.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i)[0] == order.get(i - 1)[0]) {
                other.next[order.get(i - 1)[2]] = order.get(i)[2];
                other.before[order.get(i)[2]] = order.get(i - 1)[2];
            }
        }
        return other;
    }

    /** How much the page counts in training: one made by rearranging another counts less. */
    double weight() {
        return made ? 0.3 : 1;
    }

    /** The issue that a page is a text of: its name up to the extractor. */
    String issue() {
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }

    /** The number of its issue. */
    int number() {
        return Integer.parseInt(issue().replaceAll("\\D", ""));
    }

    /** All pages of a directory with {@code text} and {@code gold} in it, in the order of their names. */
    static List<GoldPage> readAll(Path directory) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        List<Path> files;
        try (var list = Files.list(directory.resolve("text"))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", ".json");
            pages.add(read(file, directory.resolve("gold").resolve(name)));
        }
        return pages;
    }
}
