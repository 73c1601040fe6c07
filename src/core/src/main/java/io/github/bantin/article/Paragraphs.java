package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts the running text of an article into paragraphs: a learned decision at each line end. */
final class Paragraphs {
    /** How many numbers describe a line end. */
    static final int COLUMNS = 27;

    /** A line of less than this share of its column's width ends a paragraph. */
    private static final float SHORT = 0.8f;

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
                    breaks = !isTornLead(page, left, fragment, i)
                            && (isFrame(page, left, end, i)
                                    || draft.whole && isApart(page, left, end, i)
                                    || model.logOdds(row(page, junction, left, end, fragment, i)) > 0);
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

    /** Whether a line is a part of the frame of a document, a unit or a row, and so is what stands before it or ends there. */
    private static boolean isFrame(Page page, Fragment left, int end, int begin) {
        LineForm form = page.form(begin);
        LineForm before = page.form(end);
        boolean apart = page.line(begin).gapBefore() || before != LineForm.NONE || endsParagraph(page, left, end);
        boolean begins =
                form == LineForm.ROW || form.isOfDocuments() && form != LineForm.SUBJECT && form != LineForm.DATE;
        boolean alone = before == LineForm.ROW
                || before == LineForm.NATION
                || before == LineForm.NUMBER
                || before == LineForm.ENACTING
                || before == LineForm.AUTHORITY
                || before == LineForm.RECIPIENTS;
        return begin == end + 1
                && (begins && apart || alone && !page.line(begin).opensInside());
    }

    private static boolean endsParagraph(Page page, Fragment left, int line) {
        return page.line(line).closed() || page.line(line).width() < SHORT * left.width;
    }

    /** Whether a paragraph of a document ends: before its title, at a blank line that parts no sentence, before an item. */
    private static boolean isApart(Page page, Fragment left, int end, int begin) {
        PageLine first = page.line(begin);
        return begin > end + 1
                || first.gapBefore() && !first.opensInside()
                || first.opening() == PageLine.Opening.ITEM && endsParagraph(page, left, end);
    }

    /** Whether text is said to be lead and body although a sentence goes on from line to line. */
    private static boolean isTornLead(Page page, Fragment left, Fragment right, int begin) {
        return left.role != right.role
                && begin == left.to
                && !left.last().closed()
                && !page.line(begin).gapBefore()
                && page.line(begin).opening() != PageLine.Opening.ITEM;
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
        row[c++] = left.gaps();
        row[c++] = page.gapsOfEnds();
        row[c++] = page.endsOfGaps();
        row[c++] = left.fullness();
        row[c++] = right.fullness();
        row[c++] = page.form(end).code();
        row[c++] = page.form(begin).code();
        return row;
    }
}
