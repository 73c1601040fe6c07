package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads fragments in the order in which they stand: a title begins an article, text goes on until the next title, and what
 * is neither belongs to the article before it. It is what is left where there are too many fragments to choose among.
 */
final class LinearReading {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Fragment> titles = new ArrayList<>();
    private final List<Fragment> texts = new ArrayList<>();
    private final List<Fragment> others = new ArrayList<>();

    private LinearReading() {}

    static List<Draft> of(List<Fragment> fragments) {
        LinearReading reading = new LinearReading();
        fragments.forEach(reading::add);
        reading.end();
        return reading.drafts;
    }

    private void add(Fragment fragment) {
        if (fragment.isTitle()) {
            boolean same =
                    texts.isEmpty() && others.isEmpty() && titles.stream().noneMatch(t -> t.role == fragment.role);
            if (!same) {
                end();
            }
            titles.add(fragment);
        } else if (fragment.isText()) {
            texts.add(fragment);
        } else if (fragment.role.isArticle()) {
            others.add(fragment);
        }
    }

    private void end() {
        if (titles.isEmpty() && texts.isEmpty() && others.isEmpty()) {
            return;
        }
        List<Double> odds = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            odds.add(0.0);
        }
        Draft draft = new Draft(texts, odds, Cohesion.Terms.NONE, 0, 0);
        for (Fragment title : titles) {
            if (title.role == PartRole.HEADLINE) {
                draft.headline = title;
            } else {
                draft.satellites.add(title);
            }
        }
        draft.satellites.addAll(others);
        drafts.add(draft);
        titles.clear();
        texts.clear();
        others.clear();
    }
}
