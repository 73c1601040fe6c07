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
        if (headline != null && draft.hasText()) {
            Fragment first = draft.texts.get(0);
            boolean apart = !draft.asItStands && draft.title().stream().noneMatch(part -> part.to == first.from);
            if (apart) {
                joins.add(join(headline, first, draft.headlineOdds, Join.Reason.HEADLINE));
            }
        }
        for (int i = 1; i < draft.texts.size(); i++) {
            Fragment from = draft.texts.get(i - 1);
            Fragment to = draft.texts.get(i);
            if (from.to != to.from) {
                joins.add(join(from, to, draft.linkOdds.get(i), reason(from, to)));
            }
        }
        return joins;
    }

    private static Join join(Fragment from, Fragment to, double odds, Join.Reason reason) {
        Span before = from.last().span();
        Span after = to.first().span();
        return new Join(before, after, reason, 1 / (1 + Math.exp(-odds)));
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
