package io.github.bantin.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the layout says of the lines of a page, and how much it counts in the decisions: the widths take the place of those
 * that are guessed from letters; size and place speak for or against roles, cuts and links.
 *
 * <p>The weights state how pages are set (a title is larger than text, a column goes on below or to the right, one text
 * keeps one size) and are the same for every page; they are not learned, because no gold with places is at hand.
 */
final class Layout {
    static final Layout NONE = new Layout(new LineEvidence[0], Map.of(), 1);

    /** Sizes that differ by less are one size, measured twice. */
    private static final double SAME_SIZE = 0.04;

    /** Leads and captions are set a little larger than text at most. */
    private static final double LITTLE_LARGER = 0.15;

    private final @Nullable LineEvidence[] lines;
    /** All that is known, by where the lines begin. */
    private final Map<Integer, LineEvidence> known;

    private final double textSize;

    private Layout(@Nullable LineEvidence[] lines, Map<Integer, LineEvidence> known, double textSize) {
        this.lines = lines;
        this.known = known;
        this.textSize = textSize;
    }

    static Layout of(Page page, List<LineEvidence> evidence) {
        if (evidence.isEmpty()) {
            return NONE;
        }
        TreeMap<Integer, Integer> lineAt = new TreeMap<>();
        for (int i = 0; i < page.size(); i++) {
            lineAt.put(page.line(i).span().begin(), i);
        }
        LineEvidence[] lines = new LineEvidence[page.size()];
        for (LineEvidence one : evidence) {
            var at = lineAt.floorEntry(one.line().begin());
            if (at == null
                    || page.line(at.getValue()).span().end() <= one.line().begin()) {
                at = lineAt.ceilingEntry(one.line().begin());
            }
            if (at != null
                    && page.line(at.getValue()).span().begin() <= one.line().end()) {
                lines[at.getValue()] = one;
            }
        }
        Map<Integer, LineEvidence> known = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            LineEvidence line = lines[i];
            if (line != null) {
                known.put(page.line(i).span().begin(), line);
            }
        }
        return new Layout(lines, known, median(page, lines));
    }

    /** The size that most characters have. */
    private static double median(Page page, @Nullable LineEvidence[] lines) {
        double[][] sizes = new double[lines.length][];
        int count = 0;
        double all = 0;
        for (int i = 0; i < lines.length; i++) {
            LineEvidence line = lines[i];
            if (line != null && line.fontSize() > 0) {
                sizes[count++] = new double[] {line.fontSize(), page.line(i).length()};
                all += page.line(i).length();
            }
        }
        Arrays.sort(sizes, 0, count, (a, b) -> Double.compare(a[0], b[0]));
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += sizes[i][1];
            if (sum >= all / 2) {
                return sizes[i][0];
            }
        }
        return 1;
    }

    /** The same of some of the lines. */
    Layout of(Page page) {
        if (isEmpty()) {
            return NONE;
        }
        LineEvidence[] some = new LineEvidence[page.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = known.get(page.line(i).span().begin());
        }
        return new Layout(some, known, textSize);
    }

    private @Nullable LineEvidence at(int line) {
        return line < lines.length ? lines[line] : null;
    }

    boolean isEmpty() {
        return lines.length == 0;
    }

    /** The width of a line in sizes of the text, or what was guessed if nothing is known. */
    float width(int line, float guessed) {
        LineEvidence at = at(line);
        return at == null || at.width() == 0 ? guessed : (float) (at.width() / textSize);
    }

    /** Lets the sizes of letters speak for and against roles and cuts. */
    void weigh(float[] probabilities) {
        int n = probabilities.length / LineLabels.COUNT;
        for (int i = 0; i < n && i < lines.length; i++) {
            LineEvidence line = lines[i];
            LineEvidence before = i == 0 ? null : lines[i - 1];
            if (line == null || line.fontSize() == 0) {
                continue;
            }
            double larger = Math.log(line.fontSize() / textSize);
            double sizeStep = before == null || before.fontSize() == 0
                    ? 0
                    : Math.abs(Math.log(line.fontSize() / before.fontSize()));
            boolean moved = before != null
                    && (before.page() != line.page()
                            || line.y() < before.y()
                            || line.x() > before.x() + before.width() + textSize);
            double sum = 0;
            for (int label = 0; label < LineLabels.COUNT; label++) {
                double factor = 1;
                PartRole role = LineLabels.role(label);
                if (Math.abs(larger) > SAME_SIZE) {
                    factor *= switch (role) {
                        case HEADLINE -> larger > 0 ? 1 + 40 * larger : 0.05;
                        case BODY -> Math.exp(-25 * Math.abs(larger));
                        case LEAD, CAPTION, BYLINE -> Math.exp(-25 * Math.max(0, larger - LITTLE_LARGER));
                        default -> 1;
                    };
                }
                if (LineLabels.goesOn(label)) {
                    factor *= sizeStep > SAME_SIZE ? 0.01 : moved ? 0.3 : 1;
                }
                int at = i * LineLabels.COUNT + label;
                probabilities[at] *= (float) factor;
                sum += probabilities[at];
            }
            for (int label = 0; label < LineLabels.COUNT && sum > 0; label++) {
                probabilities[i * LineLabels.COUNT + label] /= (float) sum;
            }
        }
    }

    /** What the layout adds to the gain of a link: nothing if it knows nothing. */
    double gain(Fragment from, Fragment to) {
        LineEvidence end = at(from.to - 1);
        LineEvidence begin = at(to.from);
        if (end == null || begin == null) {
            return 0;
        }
        double gain = 0;
        if (end.fontSize() > 0 && begin.fontSize() > 0) {
            double step = Math.abs(Math.log(begin.fontSize() / end.fontSize()));
            gain -= step > SAME_SIZE ? 3 : 0;
        }
        if (end.page() == begin.page()) {
            boolean right = begin.x() > end.x() + textSize;
            boolean below = begin.y() > end.y() && Math.abs(begin.x() - end.x()) <= 2 * textSize;
            gain += right || below ? 1 : -3;
        } else if (begin.page() < end.page()) {
            gain -= 3;
        }
        return gain;
    }
}
