package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts the running text of an article into paragraphs: a learned decision at each line end. */
final class Paragraphs {
    /** How many numbers describe a line end. */
    static final int COLUMNS = 25;

    /** A stretch of lines of one paragraph. */
    record Paragraph(PartRole role, List<PageLine> lines) {}

    private Paragraphs() {}

    static List<Paragraph> of(Page page, Junction junction, Draft draft, Forest model) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<PageLine> current = new ArrayList<>();
        PartRole role = PartRole.BODY;
        Fragment before = null;
        for (Fragment fragment : draft.texts) {
            for (int i = fragment.from; i < fragment.to; i++) {
                boolean first = i == fragment.from;
                boolean breaks = current.isEmpty();
                if (!breaks) {
                    Fragment left = first && before != null ? before : fragment;
                    int end = first ? left.to - 1 : i - 1;
                    breaks = model.logOdds(row(page, junction, left, end, fragment, i)) > 0;
                }
                if (breaks) {
                    if (!current.isEmpty()) {
                        paragraphs.add(new Paragraph(role, List.copyOf(current)));
                        current.clear();
                    }
                    role = fragment.role;
                }
                current.add(page.line(i));
            }
            before = fragment;
        }
        if (!current.isEmpty()) {
            paragraphs.add(new Paragraph(role, List.copyOf(current)));
        }
        return paragraphs;
    }

    /** What tells whether a paragraph ends between a line of one fragment and a line of the same one or the next. */
    static float[] row(Page page, Junction junction, Fragment left, int end, Fragment right, int begin) {
        PageLine last = page.line(end);
        PageLine first = page.line(begin);
        PageTokens tokens = page.tokens();
        float[] row = new float[COLUMNS];
        int c = 0;
        row[c++] = last.closing().code();
        row[c++] = first.opening().code();
        row[c++] = begin == end + 1 ? first.gapBefore() ? 1 : 0 : 2;
        float word = first.tokens() == 0
                ? 0
                : Glyphs.width(page.text(), tokens.begin(first.first()), tokens.end(first.first()));
        row[c++] = left.width - last.width() - word;
        row[c++] = last.width() / left.width;
        row[c++] = first.width() / right.width;
        row[c++] = left.role == right.role ? 0 : 1;
        row[c++] = right.role == PartRole.LEAD ? 1 : 0;
        row[c++] = (float) (junction.pair(page, last, first) + junction.triples(page, last, first));
        row[c++] = left.lines();
        row[c++] = right.lines();
        row[c++] = begin + 1 < right.to ? page.line(begin + 1).width() / right.width : -1;
        row[c++] = begin + 1 < right.to ? page.line(begin + 1).width() - first.width() : 0;
        row[c++] = first.tokens() == 0 ? 0 : (float) junction.model().logShare(tokens.key(first.first()));
        row[c++] = first.shape().code();
        row[c++] = last.tokens();
        row[c++] = Math.abs(Fragment.difference(left, right));
        row[c++] = begin < page.size() - 1 && page.line(begin + 1).gapBefore() ? 1 : 0;
        row[c++] = end > left.from ? page.line(end - 1).width() / left.width : -1;
        row[c++] = gaps(page, left);
        row[c++] = page.gapsOfEnds();
        row[c++] = page.endsOfGaps();
        row[c++] = fullness(page, left);
        row[c++] = fullness(page, right);
        return row;
    }

    /** The share of line ends in a fragment that a blank line follows. */
    private static float gaps(Page page, Fragment fragment) {
        int gaps = 0;
        for (int i = fragment.from + 1; i < fragment.to; i++) {
            gaps += page.line(i).gapBefore() ? 1 : 0;
        }
        return fragment.lines() < 2 ? -1 : gaps / (float) (fragment.lines() - 1);
    }

    /** How full the lines of a fragment are that no sentence ends: near 1 where lines are set to one width. */
    private static float fullness(Page page, Fragment fragment) {
        float sum = 0;
        int count = 0;
        for (int i = fragment.from; i + 1 < fragment.to; i++) {
            if (!page.line(i).closed()) {
                sum += page.line(i).width() / fragment.width;
                count++;
            }
        }
        return count == 0 ? -1 : sum / count;
    }
}
