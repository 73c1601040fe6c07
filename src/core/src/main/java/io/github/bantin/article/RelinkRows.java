package io.github.bantin.article;

import org.jspecify.annotations.Nullable;

/** The numbers by which links are judged again, and the end and begin of a fragment as the end and begin of an article. */
final class RelinkRows {
    /** How many numbers describe a link. */
    static final int COLUMNS = 56;

    /** How many numbers describe an end or begin. */
    static final int NODE_COLUMNS = 30;

    private final Relinks links;

    RelinkRows(Relinks links) {
        this.links = links;
    }

    float[] row(int way) {
        Links.Link link = links.reading.ways.get(way);
        int i = link.from();
        int k = link.to();
        Fragment from = links.texts.get(i);
        Fragment to = links.texts.get(k);
        float[] p = links.before[i];
        float[] s = links.behind[k];
        Draft left = links.reading.drafts.get(links.draftOf[i]);
        Draft right = links.reading.drafts.get(links.draftOf[k]);
        float[] row = new float[COLUMNS];
        int c = 0;
        row[c++] = (float) links.reading.gains[way];
        row[c++] = (float) (links.reading.gains[way] + links.reading.ends[i] + links.reading.begins[k]);
        row[c++] = (float) links.reading.ends[i];
        row[c++] = (float) links.reading.begins[k];
        row[c++] = links.reading.next[i] == k ? 1 : 0;
        row[c++] = to.from - from.to;
        row[c++] = k - i;
        row[c++] = from.last().closing().code();
        row[c++] = to.first().opening().code();
        row[c++] = Math.abs(Fragment.difference(from, to));
        row[c++] = links.prefixes[i].cosine(links.suffixes[k]);
        int bestP = Relinks.best(p, null);
        int bestS = Relinks.best(s, null);
        row[c++] = bestP < 0 ? 0 : p[bestP];
        row[c++] = bestP < 0 ? 0 : s[bestP];
        row[c++] = bestS < 0 ? 0 : s[bestS];
        row[c++] = bestS < 0 ? 0 : p[bestS];
        row[c++] = bestP == bestS ? 1 : 0;
        row[c++] = links.share(p, left.headline);
        row[c++] = links.share(s, left.headline);
        row[c++] = links.share(p, right.headline);
        row[c++] = links.share(s, right.headline);
        row[c++] = left == right ? 0 : right.headline == null ? 1 : 2;
        row[c++] = left.headline == null ? 1 : 0;
        int freeS = Relinks.best(s, links.free);
        int freeP = Relinks.best(p, links.free);
        row[c++] = freeS < 0 ? -1 : s[freeS];
        row[c++] = freeS < 0 ? -1 : s[freeS] - p[freeS];
        row[c++] = freeP < 0 ? -1 : p[freeP];
        row[c++] = freeP < 0 ? -1 : p[freeP] - s[freeP];
        row[c++] = links.freeTitles;
        row[c++] = links.headless;
        row[c++] = links.titles.size() - links.reading.drafts.size();
        int prefixLines = 0;
        for (int x = 0; x <= links.indexIn[i]; x++) {
            prefixLines += left.texts.get(x).lines();
        }
        int suffixLines = 0;
        for (int x = links.indexIn[k]; x < right.texts.size(); x++) {
            suffixLines += right.texts.get(x).lines();
        }
        row[c++] = prefixLines;
        row[c++] = suffixLines;
        row[c++] = (float) left.before;
        row[c++] = (float) right.behind;
        row[c++] = Relinks.distance(left.headline, left.texts.get(0));
        row[c++] = Relinks.distance(right.headline, to);
        row[c++] = Relinks.distance(freeS < 0 ? null : links.titles.get(freeS), to);
        row[c++] = links.reading.links.habit();
        row[c++] = to.role == PartRole.LEAD ? 1 : 0;
        row[c++] = links.roleAt(from.place + 1);
        row[c++] = links.roleAt(to.place - 1);
        float one = 0;
        for (int t = 0; t < p.length; t++) {
            one = Math.max(one, Math.min(1, p[t] + s[t]));
        }
        row[c++] = bestOfTwo(p, s, bestP, bestS) - one;
        float rank = links.betterHeads(i, k, row[10]);
        row[c++] = rank;
        row[c++] = links.reading.drafts.size();
        row[c++] = (float) left.headlineOdds;
        row[c++] = (float) right.headlineOdds;
        int nextOf = links.reading.next[i];
        int beforeOf = links.previous(k);
        float nextGain = nextOf < 0 ? 0 : (float) links.reading.gain(i, nextOf);
        float beforeGain = beforeOf < 0 ? 0 : (float) links.reading.gain(beforeOf, k);
        row[c++] = nextGain;
        row[c++] = beforeGain;
        row[c++] = (float) links.reading.gains[way] - nextGain - beforeGain;
        row[c++] = links.reading.links.disorder.share();
        row[c++] = nextOf < 0 ? -1 : links.prefixes[i].cosine(links.suffixes[nextOf]);
        row[c++] = beforeOf < 0 ? -1 : links.prefixes[beforeOf].cosine(links.suffixes[k]);
        row[c++] = i == links.draftOf.length - 1 ? -1 : links.reading.links.fits(i, k) ? 1 : 0;
        row[c++] = from.pageNumber() - to.pageNumber();
        return row;
    }

    /** How well two titles fit, one what stands before a link and another what stands behind it. */
    private static float bestOfTwo(float[] p, float[] s, int bestP, int bestS) {
        if (p.length < 2) {
            return 0;
        }
        if (bestP != bestS) {
            return (bestP < 0 ? 0 : p[bestP]) + (bestS < 0 ? 0 : s[bestS]);
        }
        float nextP = 0;
        float nextS = 0;
        for (int t = 0; t < p.length; t++) {
            if (t != bestP) {
                nextP = Math.max(nextP, p[t]);
                nextS = Math.max(nextS, s[t]);
            }
        }
        return bestP < 0 ? 0 : Math.max(p[bestP] + nextS, nextP + s[bestS]);
    }

    /** What tells whether an article ends with a fragment. */
    float[] end(int i) {
        Fragment fragment = links.texts.get(i);
        int next = links.reading.next[i];
        Draft draft = links.reading.drafts.get(links.draftOf[i]);
        float[] own = links.before[i];
        float[] row = new float[NODE_COLUMNS];
        int c = 0;
        row[c++] = (float) links.reading.ends[i];
        row[c++] = next < 0 ? 0 : (float) links.reading.gain(i, next);
        row[c++] = next < 0 ? 0 : 1;
        row[c++] = fragment.last().closing().code();
        row[c++] = links.share(own, draft.headline);
        row[c++] = next < 0 ? -1 : links.share(links.behind[next], draft.headline);
        c = titles(row, c, own, next < 0 ? null : links.behind[next]);
        row[c++] = next < 0 ? -1 : links.prefixes[i].cosine(links.suffixes[next]);
        row[c++] = links.roleAt(fragment.place + 1);
        row[c++] = links.roleAt(fragment.place + 2);
        row[c++] = lines(draft, 0, links.indexIn[i] + 1);
        row[c++] = lines(draft, links.indexIn[i] + 1, draft.texts.size());
        row[c++] = draft.headline == null ? 0 : 1;
        row[c++] = Relinks.distance(draft.headline, fragment);
        row[c++] = Relinks.distance(draft.headline, draft.texts.get(0));
        row[c++] = titleAt(fragment.place + 1, own);
        return page(row, c);
    }

    /** What tells whether an article begins with a fragment. */
    float[] begin(int k) {
        Fragment fragment = links.texts.get(k);
        int before = links.previous(k);
        Draft draft = links.reading.drafts.get(links.draftOf[k]);
        float[] own = links.behind[k];
        float[] row = new float[NODE_COLUMNS];
        int c = 0;
        row[c++] = (float) links.reading.begins[k];
        row[c++] = before < 0 ? 0 : (float) links.reading.gain(before, k);
        row[c++] = before < 0 ? 0 : 1;
        row[c++] = fragment.first().opening().code();
        row[c++] = links.share(own, draft.headline);
        row[c++] = before < 0 ? -1 : links.share(links.before[before], draft.headline);
        c = titles(row, c, own, before < 0 ? null : links.before[before]);
        row[c++] = before < 0 ? -1 : links.prefixes[before].cosine(links.suffixes[k]);
        row[c++] = links.roleAt(fragment.place - 1);
        row[c++] = links.roleAt(fragment.place - 2);
        row[c++] = lines(draft, 0, links.indexIn[k]);
        row[c++] = lines(draft, links.indexIn[k], draft.texts.size());
        row[c++] = draft.headline == null ? 0 : 1;
        row[c++] = Relinks.distance(draft.headline, fragment);
        row[c++] = Relinks.distance(draft.headline, draft.texts.get(0));
        row[c++] = titleAt(fragment.place - 1, own);
        return page(row, c);
    }

    /** The titles that fit what is on this side of a cut best, and how well they fit the other side. */
    private int titles(float[] row, int at, float[] own, float @Nullable [] other) {
        int c = at;
        int best = Relinks.best(own, null);
        row[c++] = best < 0 ? 0 : own[best];
        row[c++] = best < 0 || other == null ? 0 : other[best];
        int free = Relinks.best(own, links.free);
        row[c++] = free < 0 ? -1 : own[free];
        row[c++] = free < 0 || other == null ? -1 : own[free] - other[free];
        int others = other == null ? -1 : Relinks.best(other, null);
        row[c++] = others < 0 ? -1 : own[others];
        row[c++] = others < 0 || other == null ? -1 : other[others];
        row[c++] = best < 0 || others < 0 ? -1 : best == others ? 1 : 0;
        return c;
    }

    private float[] page(float[] row, int at) {
        int c = at;
        row[c++] = links.reading.links.habit();
        row[c++] = links.reading.links.disorder.share();
        row[c++] = links.freeTitles;
        row[c++] = links.headless;
        row[c++] = links.titles.size() - links.reading.drafts.size();
        row[c++] = links.texts.size();
        return row;
    }

    /** How well the text is covered by a title that stands at a place, -1 if none does. */
    private float titleAt(int place, float[] shares) {
        boolean title = links.roleAt(place) == LineLabels.code(PartRole.HEADLINE);
        return title ? links.share(shares, links.reading.fragments.get(place)) : -1;
    }

    private static int lines(Draft draft, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += draft.texts.get(i).lines();
        }
        return lines;
    }
}
