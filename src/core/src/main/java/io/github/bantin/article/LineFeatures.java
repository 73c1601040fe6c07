package io.github.bantin.article;

import io.github.bantin.internal.learn.FeatureVector;
import io.github.bantin.internal.learn.PageTokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the line model sees of each line: its shape, words and width, those of its neighbours, and how they meet. */
final class LineFeatures {
    private final Page page;
    private final Junction junction;
    private final FeatureVector out;
    private final List<PageLine> lines;
    private final int[] repeated;
    private final LineWidths widths;
    private final Strides strides;
    private final double[] echoes;
    private long name;

    private LineFeatures(Page page, Junction junction, int bits) {
        this.page = page;
        this.junction = junction;
        this.out = new FeatureVector(bits);
        this.lines = page.lines();
        this.repeated = page.repetitions();
        this.widths = new LineWidths(page);
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

    private int echo(int i) {
        return i < 0 || i >= lines.size() ? 9 : echoes[i] < 0 ? 8 : (int) Math.min(5, echoes[i] * 8);
    }

    private void add(long value) {
        out.add(name++, value);
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
        int size = FeatureSteps.count(line.tokens());
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
        add(before == null ? 99 : FeatureSteps.count(before.tokens()) * 10L + shape(before));
        add(after == null ? 99 : FeatureSteps.count(after.tokens()) * 10L + shape(after));
        int toMedian = FeatureSteps.ratio(line.width(), widths.median());
        int toBefore = before == null ? 99 : FeatureSteps.ratio(line.width(), before.width());
        int toAfter = after == null ? 99 : FeatureSteps.ratio(line.width(), after.width());
        int toRun = FeatureSteps.ratio(line.width(), widths.run(i));
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
        int past = i < 3 ? 99 : FeatureSteps.ratio(widths.run(i), widths.run(i - 3));
        int ahead = i + 3 >= lines.size() ? 99 : FeatureSteps.ratio(widths.run(i), widths.run(i + 3));
        add(past);
        add(ahead);
        add(past * 100L + ahead);
        int turn = i < 1 ? 99 : widths.turn(i);
        add(turn);
        add(turn * 100L + gap * 20L + ends);
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
        add(widths.fill(i, -1));
        add(widths.fill(i, 1));
        add(widths.runLength(i, 1) * 10L + widths.runLength(i, -1));
        add(widths.runLength(i, 1) * 100L + own);
        add(widths.runLength(i, -1) * 100L + own);
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
        int habit = FeatureSteps.share(page.gapsOfEnds()) * 10 + FeatureSteps.share(page.endsOfGaps());
        long here = habit * 4L + gap;
        add(here * 20 + closing(at(i - 1)));
        add(here * 500 + own);
        add((here * 20 + size) * 20 + ends);
        add((here * 4 + gapAfter) * 20 + size);
        add((habit * 4L + gapAfter) * 20 + ends);
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

    /** Whether a capital at the begin of the line is that of a name or that of a sentence, and the same of the next line. */
    private void capitals(int i, int ends, int gap, int gapAfter) {
        PageLine line = lines.get(i);
        PageLine before = at(i - 1);
        PageLine after = at(i + 1);
        int capital = capital(line);
        int behind = before == null ? 99 : FeatureSteps.log(junction.capitalBehind(page, before));
        int capitalAfter = after == null ? 99 : capital(after);
        int ownBehind = FeatureSteps.log(junction.capitalBehind(page, line));
        int stop = FeatureSteps.log(junction.stopBehind(page, line));
        int stopBefore = before == null ? 99 : FeatureSteps.log(junction.stopBehind(page, before));
        add((capital * 100L + closing(before)) * 4 + gap);
        add((capital * 100L + closing(before)) * 100L + behind);
        add((capital * 100L + closing(before)) * 100L + stopBefore);
        add((capitalAfter * 20L + ends) * 4 + gapAfter);
        add((capitalAfter * 20L + ends) * 100L + ownBehind);
        add((capitalAfter * 20L + ends) * 100L + stop);
        add(stop * 20L + ends);
        add(stopBefore * 100L + closing(before));
        int lead = FeatureSteps.log(junction.lead(page, line));
        add((lead * 20L + opening(line)) * 4 + gap);
        add((lead * 20L + closing(before)) * 20 + opening(line));
        add((lead * 20L + shape(before)) * 20 + shape(line));
    }

    private int capital(PageLine line) {
        return line.opening() == PageLine.Opening.CAPITAL ? FeatureSteps.log(junction.capital(page, line)) : 50;
    }

    /** How far the line is from the begin and end of its page. */
    private void edges(int i, PageLine line) {
        int top = page.toEdge(i, -1);
        int bottom = page.toEdge(i, 1);
        add(top * 10L + bottom);
        add((top * 10L + bottom) * 10 + shape(line));
        add((top * 10L + bottom) * 20 + FeatureSteps.count(line.tokens()));
        int length =
                lines.size() <= 3 ? 0 : lines.size() <= 8 ? 1 : lines.size() <= 20 ? 2 : lines.size() <= 60 ? 3 : 4;
        add(length);
        add((length * 10L + top) * 10 + bottom);
        add(((length * 10L + top) * 10 + bottom) * 20 + shape(line));
        add((length * 20L + FeatureSteps.count(line.tokens())) * 20 + closing(line));
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
}
