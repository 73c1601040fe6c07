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
    /** How many numbers describe a link. */
    static final int COLUMNS = 48;

    private final Reading reading;
    private final List<Fragment> texts;
    private final List<Fragment> titles = new ArrayList<>();
    private final int[] draftOf;
    private final int[] indexIn;
    private final Cohesion.Terms[] prefixes;
    private final Cohesion.Terms[] suffixes;
    private final float[][] before;
    private final float[][] behind;
    private final boolean[] free;
    private final int freeTitles;
    private final int headless;

    Relinks(Reading reading) {
        this.reading = reading;
        this.texts = reading.links.texts();
        int n = texts.size();
        draftOf = new int[n];
        indexIn = new int[n];
        prefixes = new Cohesion.Terms[n];
        suffixes = new Cohesion.Terms[n];
        int[] textAt = new int[reading.fragments.size()];
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
        for (int t = 0; t < free.length; t++) {
            Fragment title = titles.get(t);
            free[t] = reading.drafts.stream().noneMatch(draft -> draft.headline == title && draft.hasText());
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

    /** Whether a link is looked at again: one that was made, or one from the end of a chain to the begin of another. */
    boolean isOpen(Links.Link link) {
        if (reading.next[link.from()] == link.to()) {
            return true;
        }
        return reading.next[link.from()] < 0 && indexIn[link.to()] == 0 && draftOf[link.from()] != draftOf[link.to()];
    }

    float[] row(int way) {
        Links.Link link = reading.ways.get(way);
        int i = link.from();
        int k = link.to();
        Fragment from = texts.get(i);
        Fragment to = texts.get(k);
        float[] p = before[i];
        float[] s = behind[k];
        Draft left = reading.drafts.get(draftOf[i]);
        Draft right = reading.drafts.get(draftOf[k]);
        float[] row = new float[COLUMNS];
        int c = 0;
        row[c++] = (float) reading.gains[way];
        row[c++] = (float) (reading.gains[way] - Reading.NODE_SHARE * (reading.ends[i] + reading.begins[k]));
        row[c++] = (float) reading.ends[i];
        row[c++] = (float) reading.begins[k];
        row[c++] = reading.next[i] == k ? 1 : 0;
        row[c++] = to.from - from.to;
        row[c++] = k - i;
        row[c++] = from.last().closing().code();
        row[c++] = to.first().opening().code();
        row[c++] = Math.abs(Fragment.difference(from, to));
        row[c++] = prefixes[i].cosine(suffixes[k]);
        int bestP = best(p, null);
        int bestS = best(s, null);
        row[c++] = bestP < 0 ? 0 : p[bestP];
        row[c++] = bestP < 0 ? 0 : s[bestP];
        row[c++] = bestS < 0 ? 0 : s[bestS];
        row[c++] = bestS < 0 ? 0 : p[bestS];
        row[c++] = bestP == bestS ? 1 : 0;
        row[c++] = share(p, left.headline);
        row[c++] = share(s, left.headline);
        row[c++] = share(p, right.headline);
        row[c++] = share(s, right.headline);
        row[c++] = left == right ? 0 : right.headline == null ? 1 : 2;
        row[c++] = left.headline == null ? 1 : 0;
        int freeS = best(s, free);
        int freeP = best(p, free);
        row[c++] = freeS < 0 ? -1 : s[freeS];
        row[c++] = freeS < 0 ? -1 : s[freeS] - p[freeS];
        row[c++] = freeP < 0 ? -1 : p[freeP];
        row[c++] = freeP < 0 ? -1 : p[freeP] - s[freeP];
        row[c++] = freeTitles;
        row[c++] = headless;
        row[c++] = titles.size() - reading.drafts.size();
        int prefixLines = 0;
        for (int x = 0; x <= indexIn[i]; x++) {
            prefixLines += left.texts.get(x).lines();
        }
        int suffixLines = 0;
        for (int x = indexIn[k]; x < right.texts.size(); x++) {
            suffixLines += right.texts.get(x).lines();
        }
        row[c++] = prefixLines;
        row[c++] = suffixLines;
        row[c++] = (float) left.before;
        row[c++] = (float) right.behind;
        row[c++] = distance(left.headline, left.texts.get(0));
        row[c++] = distance(right.headline, to);
        row[c++] = distance(freeS < 0 ? null : titles.get(freeS), to);
        row[c++] = reading.links.habit();
        row[c++] = to.role == PartRole.LEAD ? 1 : 0;
        row[c++] = roleAt(from.place + 1);
        row[c++] = roleAt(to.place - 1);
        float two = 0;
        float one = 0;
        for (int t = 0; t < p.length; t++) {
            one = Math.max(one, Math.min(1, p[t] + s[t]));
            for (int o = 0; o < p.length; o++) {
                two = t == o ? two : Math.max(two, p[t] + s[o]);
            }
        }
        row[c++] = two - one;
        float rank = 0;
        float own = row[10];
        for (int o = 0; o < texts.size(); o++) {
            if (indexIn[o] == 0 && draftOf[o] != draftOf[k] && draftOf[o] != draftOf[i]) {
                rank += prefixes[i].cosine(suffixes[o]) > own ? 1 : 0;
            }
        }
        row[c++] = rank;
        row[c++] = reading.drafts.size();
        row[c++] = (float) left.headlineOdds;
        row[c++] = (float) right.headlineOdds;
        return row;
    }

    private int roleAt(int place) {
        return place < 0 || place >= reading.fragments.size() ? -1 : LineLabels.code(reading.fragments.get(place).role);
    }

    private static float distance(@Nullable Fragment title, Fragment text) {
        return title == null ? Float.NaN : text.place - title.place;
    }

    private float share(float[] shares, @Nullable Fragment title) {
        int at = title == null ? -1 : titles.indexOf(title);
        return at < 0 ? -1 : shares[at];
    }

    private static int best(float[] shares, boolean @Nullable [] only) {
        int best = -1;
        for (int t = 0; t < shares.length; t++) {
            if ((only == null || only[t]) && shares[t] > (best < 0 ? 0 : shares[best])) {
                best = t;
            }
        }
        return best;
    }
}
