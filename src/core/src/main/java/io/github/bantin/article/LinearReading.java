package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads fragments in the order in which they stand: a title begins an article where the text before it does not go on
 * behind it, and what is neither title nor text belongs to the article before it.
 *
 * <p>So are texts read in which no other order reads much better, and those with too many fragments to choose among.
 */
final class LinearReading {
    private final Flow flow;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Fragment> titles = new ArrayList<>();
    private final List<Fragment> texts = new ArrayList<>();
    private final List<Double> odds = new ArrayList<>();
    private final List<Fragment> others = new ArrayList<>();

    /** Bylines behind text: names of persons if no text goes on behind them. */
    private final List<Fragment> signed = new ArrayList<>();

    /** What stands behind a title that stands behind text: the next text tells which article they belong to. */
    private final List<Fragment> pending = new ArrayList<>();

    private @Nullable Fragment last;

    private LinearReading(Flow flow) {
        this.flow = flow;
    }

    static List<Draft> of(List<Fragment> fragments, Flow flow) {
        LinearReading reading = new LinearReading(flow);
        for (Fragment fragment : fragments) {
            if (fragment.isText()) {
                reading.text(fragment);
            } else if (fragment.role.isArticle()) {
                reading.other(fragment);
            }
        }
        reading.end(true);
        return reading.drafts;
    }

    private void text(Fragment fragment) {
        boolean across = !pending.isEmpty();
        double sure = last == null ? 0 : flow.odds(last, fragment);
        if (sure > Flow.NEVER) {
            signed.forEach(this::line);
            signed.clear();
            keep(across);
        } else {
            end(false);
        }
        texts.add(fragment);
        odds.add(texts.size() == 1 ? 0.0 : sure);
        last = fragment;
    }

    private void other(Fragment fragment) {
        if (!pending.isEmpty() || fragment.isTitle() && !texts.isEmpty()) {
            pending.add(fragment);
        } else if (fragment.role == PartRole.BYLINE && !texts.isEmpty()) {
            signed.add(fragment);
        } else {
            (fragment.isTitle() ? titles : others).add(fragment);
        }
    }

    /** Takes what was pending for parts of the article; its titles are lines of its text. */
    private void keep(boolean across) {
        for (Fragment fragment : pending) {
            if (across && (fragment.isTitle() || fragment.role == PartRole.BYLINE)) {
                line(fragment);
            } else {
                others.add(fragment);
            }
        }
        pending.clear();
    }

    /** Takes what is no text for a line of text, such as a subhead. */
    private void line(Fragment fragment) {
        texts.add(fragment.in(PartRole.BODY));
        odds.add(texts.size() == 1 ? 0.0 : Flow.IN_ORDER);
    }

    /** Ends an article, or all of them at the end of the text: titles that no text follows are the last lines of its text. */
    private void end(boolean all) {
        if (all && !texts.isEmpty() && pending.stream().allMatch(Fragment::isTitle)) {
            keep(true);
        }
        others.addAll(signed);
        signed.clear();
        if (!titles.isEmpty() || !texts.isEmpty() || !others.isEmpty()) {
            drafts.add(draft());
        }
        titles.clear();
        texts.clear();
        odds.clear();
        others.clear();
        last = null;
        List<Fragment> behind = List.copyOf(pending);
        pending.clear();
        behind.forEach(this::other);
        if (all && !behind.isEmpty()) {
            end(true);
        }
    }

    private Draft draft() {
        Draft draft = new Draft(texts, odds, Cohesion.Terms.NONE, 0, 0);
        draft.asItStands = true;
        for (Fragment title : titles) {
            if (title.role == PartRole.HEADLINE && draft.headline == null) {
                draft.headline = title;
            } else if (title.role == PartRole.HEADLINE && draft.moreTitle == null) {
                draft.moreTitle = title;
            } else {
                draft.take(title.in(PartRole.KICKER), Flow.IN_ORDER);
            }
        }
        others.forEach(other -> draft.take(other, Flow.IN_ORDER));
        return draft;
    }
}
