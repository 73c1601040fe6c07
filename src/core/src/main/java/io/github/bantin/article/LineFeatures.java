package io.github.bantin.article;

import io.github.bantin.internal.learn.FeatureVector;
import io.github.bantin.internal.learn.PageTokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the line model sees of each line: its shape, words and width, those of its neighbours, and how they meet. */
final class LineFeatures {
    private final Page page;
    private final Junction junction;
    private final FeatureVector out;
    private final List<PageLine> lines;
    private final int[] repeated;
    private final float median;
    private final float[] run;
    private final Strides strides;
    private final double[] echoes;
    private long name;

    private LineFeatures(Page page, Junction junction, int bits) {
        this.page = page;
        this.junction = junction;
        this.out = new FeatureVector(bits);
        this.lines = page.lines();
        this.repeated = page.repetitions();
        this.median = median();
        this.run = runWidths();
        this.echoes = Echoes.of(page, junction.model());
        this.strides = page.strides(junction);
    }

    static FeatureVector of(Page page, Junction junction, int bits) {
        LineFeatures features = new LineFeatures(page, junction, bits);
        for (int i = 0; i < page.size(); i++) {
            features.out.next();
            features.read(i);
        }
        return features.out;
    }

    private float median() {
        float[] widths = new float[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = lines.get(i).width();
        }
        Arrays.sort(widths);
        return widths.length == 0 ? 1 : Math.max(1, widths[widths.length / 2]);
    }

    /** The width of the widest of a line and its two neighbours on either side. */
    private float[] runWidths() {
        float[] widest = new float[lines.size()];
        for (int i = 0; i < widest.length; i++) {
            for (int k = Math.max(0, i - 2); k <= Math.min(widest.length - 1, i + 2); k++) {
                widest[i] = Math.max(widest[i], lines.get(k).width());
            }
        }
        return widest;
    }

    private int echo(int i) {
        return i < 0 || i >= lines.size() ? 9 : echoes[i] < 0 ? 8 : (int) Math.min(5, echoes[i] * 8);
    }

    private void add(long value) {
        out.add(name++, value);
    }

    /** A step of a scale of ratios: about 6 % each near 1. */
    private static int ratio(double a, double b) {
        double log = Math.log(Math.max(0.05, a) / Math.max(0.05, b)) * 16;
        double bent = Math.signum(log) * Math.sqrt(Math.abs(log)) * 2;
        return (int) Math.max(-9, Math.min(9, Math.round(bent)));
    }

    private static int few(int count) {
        return count < 5 ? count : count < 7 ? 5 : count < 10 ? 6 : count < 14 ? 7 : count < 20 ? 8 : 9;
    }

    private @Nullable PageLine at(int i) {
        return i < 0 || i >= lines.size() ? null : lines.get(i);
    }

    private static int shape(@Nullable PageLine line) {
        return line == null ? 99 : line.shape().code();
    }

    private static int opening(@Nullable PageLine line) {
        return line == null ? 99 : line.opening().code();
    }

    private static int closing(@Nullable PageLine line) {
        return line == null ? 99 : line.closing().code();
    }

    private int gap(int i) {
        PageLine line = at(i);
        PageLine before = at(i - 1);
        return line == null ? 3 : before != null && before.page() != line.page() ? 2 : line.gapBefore() ? 1 : 0;
    }

    private void read(int i) {
        name = 1;
        PageLine line = lines.get(i);
        PageLine before = at(i - 1);
        PageLine after = at(i + 1);
        PageLine second = at(i + 2);
        int gap = gap(i);
        int gapAfter = gap(i + 1);
        int gaps = gap * 4 + gapAfter;
        int size = few(line.tokens());
        int own = shape(line) * 20 + opening(line);
        int ends = closing(line);
        add(0);
        add(gaps);
        add(size);
        add(own);
        add(ends);
        add(own * 20L + ends);
        add((own * 20L + ends) * 20 + size);
        add(own * 20L + gaps);
        add((shape(line) * 20L + size) * 20 + gaps);
        add(shape(before) * 100L + opening(before));
        add(closing(before));
        add(closing(before) * 100L + opening(line));
        add((closing(before) * 100L + opening(line)) * 4 + gap);
        add(shape(after) * 100L + opening(after));
        add(ends * 100L + opening(after));
        add((ends * 100L + opening(after)) * 4 + gapAfter);
        add(shape(second) * 100L + opening(second));
        add(shape(at(i - 2)) * 100L + closing(at(i - 2)));
        add((shape(before) * 10L + shape(line)) * 10 + shape(after));
        add(before == null ? 99 : few(before.tokens()) * 10L + shape(before));
        add(after == null ? 99 : few(after.tokens()) * 10L + shape(after));
        int toMedian = ratio(line.width(), median);
        int toBefore = before == null ? 99 : ratio(line.width(), before.width());
        int toAfter = after == null ? 99 : ratio(line.width(), after.width());
        int toRun = ratio(line.width(), run[i]);
        add(toMedian);
        add(toBefore);
        add(toAfter);
        add(toRun);
        add(toMedian * 100L + ends);
        add(toBefore * 100L + gaps);
        add(toAfter * 100L + gaps);
        add(toRun * 100L + ends);
        add((toBefore * 100L + closing(before)) * 20 + opening(line));
        add((toAfter * 100L + closing(line)) * 20 + opening(after));
        int past = i < 3 ? 99 : ratio(run[i], run[i - 3]);
        int ahead = i + 3 >= lines.size() ? 99 : ratio(run[i], run[i + 3]);
        add(past);
        add(ahead);
        add(past * 100L + ahead);
        add(i < 1 ? 99 : ratio(run[Math.min(i + 2, lines.size() - 1)], run[Math.max(0, i - 3)]));
        add((i < 1 ? 99 : ratio(run[Math.min(i + 2, lines.size() - 1)], run[Math.max(0, i - 3)])) * 100L
                + gap * 20L
                + ends);
        int meet = meet(i - 1, 1);
        int meetAfter = meet(i, 1);
        add(meet);
        add(meet * 100L + closing(before));
        add((meet * 100L + closing(before)) * 20 + opening(line));
        add(meet * 100L + gap);
        add(meetAfter);
        add(meetAfter * 100L + ends);
        add((meetAfter * 100L + ends) * 20 + opening(after));
        add(Math.min(3, repeated[i]));
        add(Math.min(3, repeated[i]) * 100L + size);
        edges(i, line);
        words(line, size, gaps);
        add(echo(i));
        add(echo(i) * 100L + size);
        add(echo(i) * 100L + gaps);
        add((echo(i) * 20L + own) * 20 + ends);
        add((echo(i - 1) * 10L + echo(i)) * 10 + echo(i + 1));
        add(fill(i, -1));
        add(fill(i, 1));
        add(runLength(i, 1) * 10L + runLength(i, -1));
        add(runLength(i, 1) * 100L + own);
        add(runLength(i, -1) * 100L + own);
        forms(i, own, ends, gap);
        gaps(i, own, ends, size, gap, gapAfter);
        capitals(i, ends, gap, gapAfter);
        strides(i, meet);
    }

    /** How well a line goes on so many lines further. */
    private int meet(int i, int stride) {
        return (int) Math.round(Math.max(-4, Math.min(10.0, strides.meets(i, stride))));
    }

    private int across(int i, int stride) {
        return Math.round(Math.max(-4, Math.min(10, 2 * strides.across(i, stride))));
    }

    private int wordGaps(int i) {
        return i < 0 || i >= lines.size() ? 9 : page.wordGaps(i).code();
    }

    /** Whether the line before goes on in the next line rather than in this one, and this one from the line before that. */
    private void strides(int i, int meet) {
        PageLine before = at(i - 1);
        int own = closing(before) * 20 + opening(lines.get(i));
        int over = meet(i - 1, 2);
        int under = meet(i - 2, 2);
        int two = across(i - 1, 2);
        int three = across(i - 1, 3);
        add(meet * 100L + over);
        add(meet * 100L + under);
        add((meet * 100L + over) * 100 + under);
        add(two * 1000L + own);
        add(three * 1000L + own);
        add((two * 100L + meet) * 100 + three);
        add((two * 100L + over) * 100 + under);
        int words = wordGaps(i - 1) * 10 + wordGaps(i);
        add(words);
        add(words * 100L + wordGaps(i - 2) * 10L + wordGaps(i + 1));
        add(words * 100L + meet);
        add(words * 1000L + own);
        add(words * 100L + two);
    }

    /** Blank lines, by how often they part sentences on this page: between all paragraphs, between articles alone, inside. */
    private void gaps(int i, int own, int ends, int size, int gap, int gapAfter) {
        int habit = habit(page.gapsOfEnds()) * 10 + habit(page.endsOfGaps());
        long here = habit * 4L + gap;
        add(here * 20 + closing(at(i - 1)));
        add(here * 500 + own);
        add((here * 20 + size) * 20 + ends);
        add((here * 4 + gapAfter) * 20 + size);
        add((habit * 4L + gapAfter) * 20 + ends);
    }

    private static int habit(float share) {
        return share < 0 ? 0 : share < 0.04 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : share < 0.85 ? 4 : 5;
    }

    private int form(int i) {
        return i < 0 || i >= lines.size() ? 99 : page.form(i).code();
    }

    /** What the line and its neighbours are in the form of a document, and how much of the page has that form. */
    private void forms(int i, int own, int ends, int gap) {
        int form = form(i);
        int before = form(i - 1);
        int after = form(i + 1);
        int many = page.formLines() == 0 ? 0 : page.formLines() < 3 ? 1 : 12 * page.formLines() < lines.size() ? 2 : 3;
        add(form * 4L + gap);
        add((form * 20L + ends) * 10 + many);
        add(form * 100L + before);
        add(form * 100L + after);
        add((form * 100L + before) * 100L + after);
        add(own * 10L + many);
        add((own * 20L + ends) * 10 + many);
        add(before * 500L + own);
        add(form(i - 2) * 100L + before);
    }

    private static int step(double log) {
        return (int) Math.round(Math.max(-4, Math.min(6, log)));
    }

    /** Whether a capital at the begin of the line is that of a name or that of a sentence, and the same of the next line. */
    private void capitals(int i, int ends, int gap, int gapAfter) {
        PageLine line = lines.get(i);
        PageLine before = at(i - 1);
        PageLine after = at(i + 1);
        int capital = capital(line);
        int behind = before == null ? 99 : step(junction.capitalBehind(page, before));
        int capitalAfter = after == null ? 99 : capital(after);
        int ownBehind = step(junction.capitalBehind(page, line));
        int stop = step(junction.stopBehind(page, line));
        int stopBefore = before == null ? 99 : step(junction.stopBehind(page, before));
        add((capital * 100L + closing(before)) * 4 + gap);
        add((capital * 100L + closing(before)) * 100L + behind);
        add((capital * 100L + closing(before)) * 100L + stopBefore);
        add((capitalAfter * 20L + ends) * 4 + gapAfter);
        add((capitalAfter * 20L + ends) * 100L + ownBehind);
        add((capitalAfter * 20L + ends) * 100L + stop);
        add(stop * 20L + ends);
        add(stopBefore * 100L + closing(before));
        int lead = step(junction.lead(page, line));
        add((lead * 20L + opening(line)) * 4 + gap);
        add((lead * 20L + closing(before)) * 20 + opening(line));
        add((lead * 20L + shape(before)) * 20 + shape(line));
    }

    private int capital(PageLine line) {
        return line.opening() == PageLine.Opening.CAPITAL ? step(junction.capital(page, line)) : 50;
    }

    /** How far the line is from the begin and end of its page. */
    private void edges(int i, PageLine line) {
        int top = 0;
        while (top < 4 && i - top - 1 >= 0 && lines.get(i - top - 1).page() == line.page()) {
            top++;
        }
        int bottom = 0;
        while (bottom < 4
                && i + bottom + 1 < lines.size()
                && lines.get(i + bottom + 1).page() == line.page()) {
            bottom++;
        }
        add(top * 10L + bottom);
        add((top * 10L + bottom) * 10 + shape(line));
        add((top * 10L + bottom) * 20 + few(line.tokens()));
        int length =
                lines.size() <= 3 ? 0 : lines.size() <= 8 ? 1 : lines.size() <= 20 ? 2 : lines.size() <= 60 ? 3 : 4;
        add(length);
        add((length * 10L + top) * 10 + bottom);
        add(((length * 10L + top) * 10 + bottom) * 20 + shape(line));
        add((length * 20L + few(line.tokens())) * 20 + closing(line));
    }

    private void words(PageLine line, int size, int gaps) {
        PageTokens tokens = page.tokens();
        long first = tokens.key(line.first());
        add(first);
        add(Math.min(line.tokens(), 8) * 31L + first * 37L);
        add(line.tokens() > 1 ? first * 31 + tokens.key(line.first() + 1) : 0);
        add(tokens.key(line.end() - 1));
        boolean figure = false;
        int names = 0;
        for (int k = line.first(); k < line.end(); k++) {
            figure |= tokens.kind(k) == PageTokens.FIGURE;
            names += tokens.kind(k) == PageTokens.CAPITALIZED ? 1 : 0;
        }
        add((figure ? 1 : 0) + 2L * size);
        add(names * 20L + size);
        long bag = name;
        if (line.tokens() <= 8) {
            for (int k = line.first(); k < line.end(); k++) {
                out.add(bag, tokens.key(k));
                out.add(bag + 1, tokens.key(k) * 31 + shape(line) * 7L + gaps);
            }
        }
        name = bag + 2;
        double share = 0;
        for (int k = line.first(); k < line.end(); k++) {
            share += junction.model().logShare(tokens.key(k));
        }
        add(line.tokens() == 0 ? 0 : Math.round(share / line.tokens()));
    }

    /** How many lines on one side are of one width with it, by their window. */
    private int runLength(int i, int step) {
        int count = 0;
        int k = i + step;
        while (k >= 0
                && k < lines.size()
                && count < 8
                && Math.abs(ratio(lines.get(k).width(), lines.get(i).width())) <= 3) {
            count++;
            k += step;
        }
        return count < 2 ? count : count < 4 ? 2 : count < 8 ? 3 : 4;
    }

    /** Whether the next line's first word would have found room at the end of the line before. */
    private int fill(int i, int step) {
        int k = step < 0 ? i - 1 : i;
        PageLine line = at(k);
        PageLine next = at(k + 1);
        if (line == null || next == null) {
            return 9;
        }
        PageTokens tokens = page.tokens();
        float word = next.tokens() == 0
                ? 0
                : Glyphs.width(page.text(), tokens.begin(next.first()), tokens.end(next.first()));
        float room = run[k] - line.width();
        return room > word + 1 ? 2 : room > word * 0.6 ? 1 : 0;
    }
}
