package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.Arrays;
import java.util.List;

/** How wide the lines of a page are beside those around them. Not changed once made. */
final class LineWidths {
    private final Page page;
    private final List<PageLine> lines;
    private final float median;
    private final float[] run;

    LineWidths(Page page) {
        this.page = page;
        this.lines = page.lines();
        this.median = findMedian();
        this.run = runWidths();
    }

    /** The width that half of the lines have at most. */
    float median() {
        return median;
    }

    /** The width of the widest of a line and its two neighbours on either side. */
    float run(int line) {
        return run[line];
    }

    /** How the lines behind the begin of a line compare with those before it. */
    int turn(int line) {
        return FeatureSteps.ratio(run[Math.min(line + 2, lines.size() - 1)], run[Math.max(0, line - 3)]);
    }

    private float findMedian() {
        float[] widths = new float[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = lines.get(i).width();
        }
        Arrays.sort(widths);
        return widths.length == 0 ? 1 : Math.max(1, widths[widths.length / 2]);
    }

    private float[] runWidths() {
        float[] widest = new float[lines.size()];
        for (int i = 0; i < widest.length; i++) {
            for (int k = Math.max(0, i - 2); k <= Math.min(widest.length - 1, i + 2); k++) {
                widest[i] = Math.max(widest[i], lines.get(k).width());
            }
        }
        return widest;
    }

    /** How many lines on one side are of one width with it, by their window. */
    int runLength(int i, int step) {
        int count = 0;
        int k = i + step;
        while (k >= 0
                && k < lines.size()
                && count < 8
                && Math.abs(FeatureSteps.ratio(
                                lines.get(k).width(), lines.get(i).width()))
                        <= 3) {
            count++;
            k += step;
        }
        return count < 2 ? count : count < 4 ? 2 : count < 8 ? 3 : 4;
    }

    /** Whether the next line's first word would have found room at the end of the line before. */
    int fill(int i, int step) {
        int k = step < 0 ? i - 1 : i;
        if (k < 0 || k + 1 >= lines.size()) {
            return 9;
        }
        PageLine line = lines.get(k);
        PageLine next = lines.get(k + 1);
        PageTokens tokens = page.tokens();
        float word = next.tokens() == 0
                ? 0
                : Glyphs.width(page.text(), tokens.begin(next.first()), tokens.end(next.first()));
        float room = run[k] - line.width();
        return room > word + 1 ? 2 : room > word * 0.6 ? 1 : 0;
    }
}
