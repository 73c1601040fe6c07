package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/** Takes captions for text where there is nothing that they could be captions beside. */
final class Captions {
    private Captions() {}

    /**
     * What was taken for a caption of an article is its text if it has several sentences and the article has no other text;
     * and where nothing at all on the page is text, every caption is.
     */
    static void toTexts(Reading reading) {
        boolean anyText = false;
        for (Draft draft : reading.drafts) {
            anyText |= draft.hasText();
        }
        reading.drafts = converted(reading.drafts, !anyText);
        if (!anyText) {
            List<Draft> lonely = converted(reading.lonely, true);
            reading.lonely.clear();
            reading.lonely.addAll(lonely);
        }
    }

    private static List<Draft> converted(List<Draft> drafts, boolean any) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Fragment> captions = draft.of(PartRole.CAPTION);
            boolean text = any ? !captions.isEmpty() : captions.stream().anyMatch(Captions::hasSentences);
            all.add(text && !draft.hasText() ? converted(draft) : draft);
        }
        return all;
    }

    /** Whether a sentence ends with a line before the last one. */
    private static boolean hasSentences(Fragment fragment) {
        for (int i = fragment.from; i + 1 < fragment.to; i++) {
            if (fragment.page.line(i).closing() == PageLine.Closing.STOP) {
                return true;
            }
        }
        return false;
    }

    /** The odds that two captions are both of one article, from those of each. */
    private static double both(double one, double other) {
        // p q / (1 - p q) with p = 1 / (1 + exp(-one)) and q likewise
        return -Math.log(Math.exp(-one) + Math.exp(-other) + Math.exp(-one - other));
    }

    private static Draft converted(Draft draft) {
        List<Fragment> texts = new ArrayList<>();
        List<Double> odds = new ArrayList<>();
        Fragment last = draft.satellites.get(0);
        for (Fragment caption : draft.of(PartRole.CAPTION)) {
            odds.add(texts.isEmpty() ? 0.0 : both(draft.odds(last), draft.odds(caption)));
            texts.add(caption.in(PartRole.BODY));
            last = caption;
        }
        Draft other = new Draft(texts, odds, draft.terms, draft.before, draft.behind);
        other.asItStands = draft.asItStands;
        other.headline = draft.headline;
        other.moreTitle = draft.moreTitle;
        other.headlineOdds = draft.headlineOdds;
        for (Fragment satellite : draft.satellites) {
            if (satellite.role != PartRole.CAPTION) {
                other.take(satellite, draft.odds(satellite));
            }
        }
        return other;
    }
}
