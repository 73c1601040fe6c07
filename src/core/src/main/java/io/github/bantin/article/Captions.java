package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/** Takes captions for text where there is nothing that they could be captions beside. */
final class Captions {
    private static final long STOP = PageTokens.mark('.');
    private static final long PICTURE = PageTokens.of("ảnh").key(0);

    private Captions() {}

    /**
     * What was taken for a caption of an article is its text if it has several sentences and the article has no other text;
     * and where nothing at all on the page is text, every caption is. Sentences are told by the ends of lines, in text that
     * stands in order, whose lines are wider, also inside of them.
     */
    static void toTexts(Reading reading) {
        boolean anyText = false;
        for (Draft draft : reading.drafts) {
            anyText |= draft.hasText();
        }
        reading.drafts = converted(reading.drafts, !anyText, reading.inOrder);
        if (!anyText) {
            List<Draft> lonely = converted(reading.lonely, true, false);
            reading.lonely.clear();
            reading.lonely.addAll(lonely);
        }
    }

    /** Takes for text in plain order what was taken for a caption, where the next line of the same block goes on with its sentence. */
    static void tornToTexts(List<Fragment> fragments) {
        for (int i = fragments.size() - 2; i >= 0; i--) {
            Fragment caption = fragments.get(i);
            Fragment behind = fragments.get(i + 1);
            boolean torn = caption.role == PartRole.CAPTION
                    && behind.isText()
                    && !caption.last().closed()
                    && behind.first().opensInside()
                    && !behind.first().gapBefore()
                    && caption.pageNumber() == behind.pageNumber();
            if (torn) {
                fragments.set(i, caption.in(PartRole.BODY));
            }
        }
    }

    private static List<Draft> converted(List<Draft> drafts, boolean any, boolean wide) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Fragment> captions = draft.of(PartRole.CAPTION);
            boolean text =
                    any ? !captions.isEmpty() : captions.stream().anyMatch(caption -> hasSentences(caption, wide));
            all.add(text && !draft.hasText() ? converted(draft) : draft);
        }
        return all;
    }

    /** Whether a sentence ends with a line before the last one, or inside one. */
    private static boolean hasSentences(Fragment fragment, boolean inside) {
        for (int i = fragment.from; i < fragment.to; i++) {
            PageLine line = fragment.page.line(i);
            if (i + 1 < fragment.to && line.closing() == PageLine.Closing.STOP
                    || inside && hasStop(fragment.page, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStop(Page page, PageLine line) {
        for (int i = line.first() + 1; i + 1 < line.end(); i++) {
            if (page.tokens().key(i) == STOP
                    && page.tokens().kind(i - 1) == PageTokens.LOWER
                    && page.tokens().kind(i + 1) == PageTokens.CAPITALIZED
                    && page.tokens().key(i + 1) != PICTURE) {
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
