package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a page into fragments: wherever the role changes and wherever a line may not go on from the last. */
final class Fragments {
    /** A line goes on from the one before it if it is as likely as this; a wrong cut is mended later, a missing one never. */
    static final float SURE = 0.99f;

    /** The same where a sentence ends and another one begins. */
    private static final float PARAGRAPH = 0.999f;

    /** The same where words meet that were hardly ever seen together. */
    private static final float STRANGE = 0.9995f;

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

    static List<Fragment> of(Page page, Junction junction, float[] probabilities, Sheet sheet) {
        int n = sheet.end();
        boolean[] cut = new boolean[n + 1];
        boolean[] text = new boolean[n + 1];
        PartRole[] roles = new PartRole[n + 1];
        for (int i = sheet.begin(); i < n; i++) {
            roles[i] = role(page, probabilities, i);
            text[i] = roles[i] == PartRole.BODY || roles[i] == PartRole.LEAD;
            cut[i] = i == sheet.begin()
                    || roles[i] != roles[i - 1]
                    || page.line(i).page() != page.line(i - 1).page()
                    || (text[i]
                            ? !goesOn(page, junction, LineReading.goesOn(probabilities, i), i)
                            : LineReading.goesOn(probabilities, i) < 0.5f);
        }
        List<Fragment> fragments = new ArrayList<>();
        int from = sheet.begin();
        for (int i = from + 1; i <= n; i++) {
            if (i == n || cut[i]) {
                PartRole role = roles[from];
                float sure = 0;
                for (int k = from; k < i; k++) {
                    sure += role == PartRole.NOISE
                            ? 0
                            : LineReading.probability(probabilities, k, LineLabels.code(role)) / (i - from);
                }
                fragments.add(new Fragment(page, fragments.size(), from, i, role, sure));
                from = i;
            }
        }
        return fragments;
    }

    /** The likeliest role of a line; a line of marks alone, such as a rule, is noise. */
    private static PartRole role(Page page, float[] probabilities, int line) {
        PageLine at = page.line(line);
        boolean marks = at.shape() == PageLine.Shape.NO_WORDS && at.tokens() > 2;
        for (int i = at.first(); marks && i < at.end(); i++) {
            marks = page.tokens().kind(i) == PageTokens.MARK;
        }
        return marks ? PartRole.NOISE : LineReading.role(probabilities, line);
    }
}
