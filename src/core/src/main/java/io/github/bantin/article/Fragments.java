package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a page into fragments: wherever the role changes and wherever a line may not go on from the last. */
final class Fragments {
    /** A line goes on from the one before it if it is as likely as this; a wrong cut is mended later, a missing one never. */
    static final float SURE = 0.96f;

    /** The same where a sentence ends and another one begins. */
    private static final float PARAGRAPH = 0.985f;

    /** The same where words meet that were hardly ever seen together. */
    private static final float STRANGE = 0.997f;

    private static final float EVEN = 0.5f;

    private Fragments() {}

    private static boolean goesOn(Page page, Junction junction, float sure, int line) {
        PageLine before = page.line(line - 1);
        PageLine at = page.line(line);
        if (sure < SURE || sure >= STRANGE) {
            return sure >= SURE;
        }
        return before.closed() && !at.opensInside()
                ? sure >= PARAGRAPH
                : junction.pair(page, before, at) + junction.triples(page, before, at) >= 0;
    }

    /** Fragments that are cut wherever a cut may be, so that they can be put together in any other way. */
    static List<Fragment> fine(Page page, Junction junction, float[] probabilities) {
        return of(page, probabilities, (sure, i) -> goesOn(page, junction, sure, i));
    }

    /** Fragments that are cut where a cut is likelier than none. */
    static List<Fragment> coarse(Page page, float[] probabilities) {
        return of(page, probabilities, (sure, i) -> sure >= EVEN);
    }

    private interface Rule {
        boolean goesOn(float sure, int line);
    }

    private static List<Fragment> of(Page page, float[] probabilities, Rule rule) {
        int n = page.size();
        List<Fragment> fragments = new ArrayList<>();
        PartRole role = PartRole.NOISE;
        int from = 0;
        for (int i = 0; i < n; i++) {
            PartRole next = role(page, probabilities, i);
            boolean text = next == PartRole.BODY || next == PartRole.LEAD;
            float sure = LineReading.goesOn(probabilities, i);
            boolean cut = i > from
                    && (next != role
                            || page.line(i).page() != page.line(i - 1).page()
                            || text && JumpLine.behindText(page, i - 1) != null
                            || !(text ? rule.goesOn(sure, i) : sure >= EVEN));
            if (cut) {
                fragments.add(fragment(page, probabilities, fragments.size(), from, i, role));
                from = i;
            }
            role = next;
        }
        if (from < n) {
            fragments.add(fragment(page, probabilities, fragments.size(), from, n, role));
        }
        return fragments;
    }

    private static Fragment fragment(Page page, float[] probabilities, int place, int from, int to, PartRole role) {
        float sure = 0;
        for (int k = from; k < to; k++) {
            sure += role == PartRole.NOISE
                    ? 0
                    : LineReading.probability(probabilities, k, LineLabels.code(role)) / (to - from);
        }
        return new Fragment(page, place, from, to, role, sure);
    }

    /** Whether nobody sees a line: it holds nothing but characters that format text. */
    static boolean isInvisible(Page page, PageLine line) {
        if (line.tokens() > 2) {
            return false;
        }
        for (int i = line.span().begin(); i < line.span().end(); i++) {
            if (Character.getType(page.text().charAt(i)) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    /**
     * The likeliest role of a line; a line of marks alone, such as a rule, is noise, and so is one that nobody sees; one that
     * says on which page an article goes on is a jump line.
     */
    private static PartRole role(Page page, float[] probabilities, int line) {
        PageLine at = page.line(line);
        if (isInvisible(page, at)) {
            return PartRole.NOISE;
        }
        boolean marks = at.shape() == PageLine.Shape.NO_WORDS && at.tokens() > 2;
        for (int i = at.first(); marks && i < at.end(); i++) {
            marks = page.tokens().kind(i) == PageTokens.MARK;
        }
        if (marks) {
            return PartRole.NOISE;
        }
        return JumpLine.of(page, line) != null ? PartRole.JUMP : LineReading.role(probabilities, line);
    }
}
