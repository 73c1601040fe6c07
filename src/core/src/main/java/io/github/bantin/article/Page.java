package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into lines and tokens, and how often its lines and neighbouring words come again. Not changed once read; of use
 * to one thread.
 */
final class Page {
    /** So many lines at the begin and at the end of a page may be its running head or foot. */
    static final int EDGE = 3;

    private final String text;
    private final PageTokens tokens;
    private final List<PageLine> lines;
    private final List<Jump> jumps;
    private final int number;
    private final long[] lineKeys;
    /** On how many other pages of the text each line at the begin or end of its page comes again there. */
    private final int[] edges;

    private final int longestLine;
    private final boolean wholeParagraphs;
    private final int shortestTitle;
    private final LineForm[] forms;
    private final int formLines;
    private final WordGaps[] wordGaps;
    private @Nullable Strides strides;
    private @Nullable ArticleGaps gaps;
    private final float gapsOfEnds;
    private final float endsOfGaps;

    private Page(
            String text,
            PageTokens tokens,
            List<PageLine> lines,
            List<Jump> jumps,
            int number,
            int @Nullable [] edges) {
        this.text = text;
        this.tokens = tokens;
        this.lines = lines;
        this.longestLine = lines.stream().mapToInt(PageLine::tokens).max().orElse(0);
        this.forms = LineForms.of(text, tokens, lines, lines.size());
        this.wordGaps = new WordGaps[lines.size()];
        for (int i = 0; i < wordGaps.length; i++) {
            wordGaps[i] = WordGaps.of(text, lines.get(i).span());
        }
        int count = 0;
        for (LineForm form : forms) {
            count += form.isOfDocuments() ? 1 : 0;
        }
        this.formLines = count;
        this.jumps = jumps;
        this.number = number;
        int ends = 0;
        int gaps = 0;
        int gapsAtEnds = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean end = lines.get(i - 1).closed() && !lines.get(i).opensInside();
            boolean gap = lines.get(i).gapBefore();
            ends += end ? 1 : 0;
            gaps += gap ? 1 : 0;
            gapsAtEnds += end && gap ? 1 : 0;
        }
        this.gapsOfEnds = ends == 0 ? -1 : gapsAtEnds / (float) ends;
        this.endsOfGaps = gaps == 0 ? -1 : gapsAtEnds / (float) gaps;
        this.lineKeys = new long[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            lineKeys[i] = key(lines.get(i));
        }
        this.edges = edges == null ? edges() : edges;
        this.wholeParagraphs = WholeParagraphs.read(this);
        this.shortestTitle = WholeParagraphs.shortestTitle(this);
    }

    private boolean isAtEdge(int line) {
        int page = lines.get(line).page();
        boolean begins = line < EDGE || lines.get(line - EDGE).page() != page;
        return begins || line + EDGE >= lines.size() || lines.get(line + EDGE).page() != page;
    }

    private int[] edges() {
        int[] repeated = new int[lines.size()];
        if (lines.isEmpty()
                || lines.get(lines.size() - 1).page() == lines.get(0).page()) {
            return repeated;
        }
        Map<Long, Integer> pages = new HashMap<>();
        Map<Long, Integer> last = new HashMap<>();
        for (int i = 0; i < repeated.length; i++) {
            Integer page = lines.get(i).page();
            if (isAtEdge(i) && !page.equals(last.put(lineKeys[i], page))) {
                pages.merge(lineKeys[i], 1, Integer::sum);
            }
        }
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = isAtEdge(i) ? pages.getOrDefault(lineKeys[i], 1) - 1 : 0;
        }
        return repeated;
    }

    static Page of(String text) {
        PageTokens tokens = PageTokens.of(text);
        return new Page(text, tokens, PageLineReader.of(text, tokens), List.of(), 0, null);
    }

    /** The pages of a part of a text, from a line to before another, parted at form feeds; each knows of others the running heads alone. */
    List<Page> pages(int from, int to) {
        List<Page> pages = new ArrayList<>();
        int first = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lines.get(i).page() != lines.get(i - 1).page()) {
                pages.add(with(
                        List.of(lines.subList(first, i)),
                        List.of(),
                        lines.get(first).page(),
                        Arrays.copyOfRange(edges, first, i)));
                first = i;
            }
        }
        return pages;
    }

    /** Pages of one text that are read together, wherever they stand in it, and what they say of each other. */
    static Page joined(List<Page> pages, List<Jump> jumps) {
        int[] edges =
                pages.stream().flatMapToInt(page -> Arrays.stream(page.edges)).toArray();
        return pages.get(0).with(pages.stream().map(Page::lines).toList(), jumps, pages.get(0).number, edges);
    }

    private Page with(List<List<PageLine>> pages, List<Jump> said, int of, int[] repeated) {
        List<PageLine> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (PageLine line : pages.get(i)) {
                all.add(line.on(i));
            }
        }
        return new Page(text, tokens, all, said, of, repeated);
    }

    /** The same page with the widths that its layout tells. */
    Page in(Layout layout) {
        if (layout.isEmpty()) {
            return this;
        }
        List<PageLine> wide = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            wide.add(lines.get(i).withWidth(layout.width(i, lines.get(i).width())));
        }
        return new Page(text, tokens, wide, jumps, number, edges);
    }

    /** The share of line ends between sentences that a blank line follows, -1 if there are none. */
    float gapsOfEnds() {
        return gapsOfEnds;
    }

    /** The share of blank lines that stand between sentences, -1 if there are none. */
    float endsOfGaps() {
        return endsOfGaps;
    }

    /** How many lines stand on one side of a line on its page, four at most. */
    int toEdge(int line, int step) {
        int count = 0;
        int at = line + step;
        while (count < 4
                && at >= 0
                && at < lines.size()
                && lines.get(at).page() == lines.get(line).page()) {
            count++;
            at += step;
        }
        return count;
    }

    /** What a line is in the form of a document. */
    LineForm form(int line) {
        return forms[line];
    }

    /** How far apart the words of a line stand. */
    WordGaps wordGaps(int line) {
        return wordGaps[line];
    }

    /** The blank lines that part its articles; told when first asked for, once for each model of words. */
    ArticleGaps gaps(Junction junction) {
        ArticleGaps known = gaps;
        if (known == null || known.junction() != junction) {
            known = ArticleGaps.of(this, junction);
            gaps = known;
        }
        return known;
    }

    /** How well its lines go on in those behind them; reckoned when first asked for, once for each model of words. */
    Strides strides(Junction junction) {
        Strides known = strides;
        if (known == null || known.junction() != junction) {
            known = Strides.of(this, junction);
            strides = known;
        }
        return known;
    }

    /** How many lines have a form that only official documents have. */
    int formLines() {
        return formLines;
    }

    /** What lines say of pages that are read together, in the order of the lines. */
    List<Jump> jumps() {
        return jumps;
    }

    /** The number of form feeds in the text before it; of pages that are read together, before the first of them. */
    int number() {
        return number;
    }

    String text() {
        return text;
    }

    PageTokens tokens() {
        return tokens;
    }

    /** How many tokens its lines have. */
    int tokenCount() {
        int count = 0;
        for (PageLine line : lines) {
            count += line.tokens();
        }
        return count;
    }

    /** How many tokens the line with most of them has. */
    int longestLine() {
        return longestLine;
    }

    /** Whether its paragraphs are one line each, as {@link WholeParagraphs} tells it. */
    boolean hasWholeParagraphs() {
        return wholeParagraphs;
    }

    /** How many tokens a title has at least where paragraphs are one line each. */
    int shortestTitle() {
        return shortestTitle;
    }

    List<PageLine> lines() {
        return lines;
    }

    PageLine line(int at) {
        return lines.get(at);
    }

    int size() {
        return lines.size();
    }

    /** The words of a line, figures left out. */
    private long key(PageLine line) {
        long key = 0;
        for (int i = line.first(); i < line.end(); i++) {
            if (tokens.kind(i) != PageTokens.FIGURE) {
                key = Hash.of(key, tokens.key(i));
            }
        }
        return key;
    }

    /** How often a line at the begin or end of its page comes again at those of other pages of the text, 0 inside a page. */
    int edge(int line) {
        return edges[line];
    }

    /** How many other lines have the same words, on the page or as a running head or foot of other pages of the text. */
    int[] repetitions() {
        long[] sorted = lineKeys.clone();
        Arrays.sort(sorted);
        int[] repeated = new int[lines.size()];
        for (int i = 0; i < repeated.length; i++) {
            int at = Arrays.binarySearch(sorted, lineKeys[i]);
            int low = at;
            int high = at;
            while (low > 0 && sorted[low - 1] == lineKeys[i] && at - low < 20) {
                low--;
            }
            while (high + 1 < sorted.length && sorted[high + 1] == lineKeys[i] && high - at < 20) {
                high++;
            }
            repeated[i] = Math.max(high - low, edges[i]);
        }
        return repeated;
    }
}
