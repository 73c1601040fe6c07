package io.github.bantin.article;

import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The places where an article goes on elsewhere in the text, and what speaks for each. */
final class Joins {
    private Joins() {}

    static List<Join> of(Draft draft) {
        List<Join> joins = new ArrayList<>();
        if (draft.whole) {
            return joins;
        }
        Fragment headline = draft.headline;
        if (headline != null && isTitleApart(draft)) {
            joins.add(join(headline, draft.texts.get(0), draft.headlineOdds, Join.Reason.HEADLINE));
        }
        for (int i = 1; i < draft.texts.size(); i++) {
            Fragment from = draft.texts.get(i - 1);
            Fragment to = draft.texts.get(i);
            if (isApart(draft, i)) {
                joins.add(join(from, to, draft.linkOdds.get(i), reason(from, to)));
            }
        }
        return joins;
    }

    /** Whether the title of an article stands apart from its text. */
    static boolean isTitleApart(Draft draft) {
        return draft.headline != null
                && draft.hasText()
                && !draft.asItStands
                && draft.title().stream().noneMatch(part -> part.to == draft.texts.get(0).from);
    }

    /** Whether a fragment of text of an article stands elsewhere than right behind the one before it. */
    static boolean isApart(Draft draft, int at) {
        return draft.texts.get(at - 1).to != draft.texts.get(at).from;
    }

    /** What the logarithm of odds is as a share. */
    static double confidence(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private static Join join(Fragment from, Fragment to, double odds, Join.Reason reason) {
        Span before = from.last().span();
        Span after = to.first().span();
        return new Join(before, after, reason, confidence(odds));
    }

    private static Join.Reason reason(Fragment from, Fragment to) {
        PageLine end = from.last();
        PageLine begin = to.first();
        if (end.closing() == PageLine.Closing.TORN || begin.opening() == PageLine.Opening.SYMBOL) {
            return Join.Reason.TORN_NUMBER;
        }
        if (!end.closed()) {
            return Join.Reason.TORN_SENTENCE;
        }
        boolean counted = from.lastNumber >= 0 && to.firstNumber == from.lastNumber + 1;
        return counted ? Join.Reason.NUMBERING : Join.Reason.COHESION;
    }
}
