package io.github.bantin.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second look at the links of a page, when chains and their headlines are known: whether what stands before a link and
 * what stands behind it speak of one thing, or of the things of two headlines.
 */
final class Relinks {
    /** A link that gains less on the first look is not looked at again. */
    private static final double LEAST = -6;

    final Reading reading;
    final List<Fragment> texts;
    final List<Fragment> titles = new ArrayList<>();
    private final int[] textAt;
    private final int[] titleAt;
    final int[] draftOf;
    final int[] indexIn;
    private final float[][] heads;
    final Cohesion.Terms[] prefixes;
    final Cohesion.Terms[] suffixes;
    final float[][] before;
    final float[][] behind;
    final boolean[] free;
    final int freeTitles;
    final int headless;

    Relinks(Reading reading) {
        this.reading = reading;
        this.texts = reading.links.texts();
        int n = texts.size();
        draftOf = new int[n];
        indexIn = new int[n];
        heads = new float[n][0];
        prefixes = new Cohesion.Terms[n];
        suffixes = new Cohesion.Terms[n];
        textAt = new int[reading.fragments.size()];
        Arrays.fill(textAt, -1);
        for (int i = 0; i < n; i++) {
            textAt[place(texts.get(i))] = i;
        }
        int without = 0;
        for (int d = 0; d < reading.drafts.size(); d++) {
            List<Fragment> chain = reading.drafts.get(d).texts;
            without += reading.drafts.get(d).headline == null ? 1 : 0;
            for (int i = 0; i < chain.size(); i++) {
                int at = textAt[place(chain.get(i))];
                draftOf[at] = d;
                indexIn[at] = i;
                Cohesion.Terms own = reading.terms[chain.get(i).place];
                prefixes[at] = i == 0 ? own : prefixes[textAt[place(chain.get(i - 1))]].plus(own);
            }
            for (int i = chain.size() - 1; i >= 0; i--) {
                int at = textAt[place(chain.get(i))];
                Cohesion.Terms own = reading.terms[chain.get(i).place];
                suffixes[at] = i + 1 == chain.size() ? own : own.plus(suffixes[textAt[place(chain.get(i + 1))]]);
            }
        }
        headless = without;
        for (Fragment fragment : reading.fragments) {
            if (fragment.role == PartRole.HEADLINE) {
                titles.add(fragment);
            }
        }
        free = new boolean[titles.size()];
        int count = 0;
        boolean[] taken = new boolean[reading.fragments.size()];
        for (Draft draft : reading.drafts) {
            if (draft.headline != null && draft.hasText()) {
                taken[draft.headline.place] = true;
            }
        }
        titleAt = new int[reading.fragments.size()];
        Arrays.fill(titleAt, -1);
        for (int t = 0; t < free.length; t++) {
            titleAt[titles.get(t).place] = t;
            free[t] = !taken[titles.get(t).place];
            count += free[t] ? 1 : 0;
        }
        freeTitles = count;
        before = new float[n][titles.size()];
        behind = new float[n][titles.size()];
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < titles.size(); t++) {
                before[i][t] = reading.terms[titles.get(t).place].coverage(prefixes[i]);
                behind[i][t] = reading.terms[titles.get(t).place].coverage(suffixes[i]);
            }
        }
    }

    private static int place(Fragment fragment) {
        return fragment.place;
    }

    /** Whether a link is looked at again: it was made, or little spoke against it. */
    boolean isOpen(int way) {
        Links.Link link = reading.ways.get(way);
        return reading.gains[way] > LEAST || reading.next[link.from()] == link.to();
    }

    /** How many begins of other chains fit what stands before a link better than its own end does. */
    int betterHeads(int i, int k, float own) {
        if (heads[i].length == 0) {
            float[] fits = new float[reading.drafts.size()];
            for (int o = 0; o < texts.size(); o++) {
                if (indexIn[o] == 0) {
                    fits[draftOf[o]] = prefixes[i].cosine(suffixes[o]);
                }
            }
            heads[i] = fits;
        }
        int better = 0;
        for (int d = 0; d < heads[i].length; d++) {
            better += d != draftOf[i] && d != draftOf[k] && heads[i][d] > own ? 1 : 0;
        }
        return better;
    }

    /** What stands before a fragment in its chain, -1 for nothing. */
    int previous(int k) {
        return indexIn[k] == 0
                ? -1
                : textAt[reading.drafts.get(draftOf[k]).texts.get(indexIn[k] - 1).place];
    }

    int roleAt(int place) {
        return place < 0 || place >= reading.fragments.size() ? -1 : LineLabels.code(reading.fragments.get(place).role);
    }

    static float distance(@Nullable Fragment title, Fragment text) {
        return title == null ? Float.NaN : text.place - title.place;
    }

    float share(float[] shares, @Nullable Fragment title) {
        int at = title == null ? -1 : titleAt[title.place];
        return at < 0 ? -1 : shares[at];
    }

    static int best(float[] shares, boolean @Nullable [] only) {
        int best = -1;
        for (int t = 0; t < shares.length; t++) {
            if ((only == null || only[t]) && shares[t] > (best < 0 ? 0 : shares[best])) {
                best = t;
            }
        }
        return best;
    }
}
