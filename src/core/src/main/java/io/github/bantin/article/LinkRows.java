package io.github.bantin.article;

/** The numbers by which the models judge a link, and the end and begin of a fragment. */
final class LinkRows {
    /** How many numbers describe a link. */
    static final int COLUMNS = 99;

    /** Between fragments that are no further apart blank lines are counted. */
    private static final int NEAR = 4;

    private final Links links;

    LinkRows(Links links) {
        this.links = links;
    }

    float[] row(int i, int k) {
        Fragment from = links.texts.get(i);
        Fragment to = links.texts.get(k);
        PageLine end = from.last();
        PageLine begin = to.first();
        float[] row = new float[COLUMNS];
        int c = 0;
        row[c++] = links.pairs[i][k];
        row[c++] = links.triples[i][k];
        row[c++] = links.firstShare[k];
        row[c++] = links.lastShare[i];
        row[c++] = end.closing().code();
        row[c++] = begin.opening().code();
        row[c++] = (end.closed() ? 0 : 2) + (begin.opensInside() ? 1 : 0);
        float ratio = Fragment.difference(from, to);
        row[c++] = Math.abs(ratio);
        row[c++] = ratio;
        row[c++] = to.place - from.place;
        row[c++] = k - i;
        row[c++] = to.from - from.to;
        row[c++] = to.pageNumber() - from.pageNumber();
        row[c++] = to.from == from.to ? LineReading.goesOn(links.lines, to.from) : Float.NaN;
        int low = Math.min(from.place, to.place);
        int high = Math.max(from.place, to.place);
        row[c++] = links.titlesBefore[high] - links.titlesBefore[low];
        row[c++] = links.bylinesBefore[high] - links.bylinesBefore[low];
        row[c++] = links.captionsBefore[high] - links.captionsBefore[low];
        row[c++] = links.jumpsBefore[high] - links.jumpsBefore[low];
        row[c++] = from.role == PartRole.LEAD ? 1 : 0;
        row[c++] = to.role == PartRole.LEAD ? 1 : 0;
        row[c++] = links.roleAt(from.place + 1);
        row[c++] = links.roleAt(to.place - 1);
        row[c++] = links.roleAt(from.place - 1);
        row[c++] = links.roleAt(to.place + 1);
        row[c++] = end.width() / from.width;
        row[c++] = from.lines();
        row[c++] = to.lines();
        row[c++] = (float) links.cosines[i][k];
        double nextBest = links.meetsFrom.best(i, links.meets[i][k]);
        double nextBestBack = links.meetsTo.best(k, links.meets[i][k]);
        row[c++] = links.cosinesFrom.greater(i, links.cosines[i][k]);
        row[c++] = links.cosinesFrom.greater(k, links.cosines[i][k]);
        row[c++] = (float) links.meets[i][k];
        row[c++] = links.meetsFrom.greater(i, links.meets[i][k]);
        row[c++] = links.meetsTo.greater(k, links.meets[i][k]);
        row[c++] = (float) Math.max(-30, Math.min(30, links.meets[i][k] - nextBest));
        row[c++] = (float) Math.max(-30, Math.min(30, links.meets[i][k] - nextBestBack));
        row[c++] = (from.opensBracket ? 2 : 0) + (to.closesBracket ? 1 : 0);
        row[c++] = (from.opensQuote ? 2 : 0) + (to.closesQuote ? 1 : 0);
        row[c++] = links.bestTitle[i] >= 0 && links.bestTitle[i] == links.bestTitle[k]
                ? Math.min(links.bestShare[i], links.bestShare[k])
                : 0;
        row[c++] = links.bestTitle[i] < 0
                ? 0
                : links.terms[links.bestTitle[i]].coverage(links.terms[to.place]) - links.bestShare[k];
        row[c++] = links.bestTitle[k] < 0
                ? 0
                : links.terms[links.bestTitle[k]].coverage(links.terms[from.place]) - links.bestShare[i];
        row[c++] = begin.gapBefore() ? 1 : 0;
        row[c++] = from.lastNumber < 0 || to.firstNumber < 0 ? Float.NaN : to.firstNumber - from.lastNumber;
        row[c++] = LineReading.probability(links.lines, to.from, LineLabels.code(PartRole.LEAD));
        row[c++] = LineReading.probability(links.lines, from.to - 1, LineLabels.code(PartRole.LEAD));
        row[c++] = links.habit;
        row[c++] = to.first().width() / to.width;
        row[c++] = i == 0 ? 9 : links.texts.get(i).from - links.texts.get(i - 1).to;
        row[c++] = k == 0 ? 9 : links.texts.get(k).from - links.texts.get(k - 1).to;
        row[c++] = k == 0 ? 9 : (float) links.meets[k - 1][k];
        row[c++] = i + 1 == links.texts.size() ? 9 : (float) links.meets[i][i + 1];
        row[c++] = links.texts.size();
        row[c++] = (from.narrow ? 2 : 0) + (to.narrow ? 1 : 0);
        row[c++] = links.disorder.share();
        row[c++] = links.disorder.behind(from.place);
        row[c++] = links.disorder.before(to.place);
        row[c++] = links.junction.isWord(links.lastSyllable[i], links.firstSyllable[k]) ? 1 : 0;
        int nextRank = i + 1 == links.texts.size() ? 9 : links.meetsFrom.greater(i, links.meets[i][i + 1]);
        int beforeRank = k == 0 ? 9 : links.meetsTo.greater(k, links.meets[k - 1][k]);
        row[c++] = nextRank;
        row[c++] = beforeRank;
        row[c++] = i + 1 == links.texts.size() ? -1 : (float) (links.cosines[i][k] - links.cosines[i][i + 1]);
        row[c++] = k == 0 ? -1 : (float) (links.cosines[i][k] - links.cosines[k - 1][k]);
        row[c++] = i + 1 == links.texts.size() ? 9 : Math.abs(Fragment.difference(from, links.texts.get(i + 1)));
        row[c++] = k == 0 ? 9 : Math.abs(Fragment.difference(links.texts.get(k - 1), to));
        row[c++] = links.meetsFrom.greater(i, links.meets[i][k]) + links.meetsTo.greater(k, links.meets[i][k]);
        row[c++] = from.to < links.page.size() ? LineReading.goesOn(links.lines, from.to) : -1;
        row[c++] = LineReading.goesOn(links.lines, to.from);
        row[c++] = links.wordsFrom.greater(i, links.words[i][k]);
        row[c++] = links.wordsTo.greater(k, links.words[i][k]);
        row[c++] = begin.shape().code();
        row[c++] = end.tokens();
        row[c++] = begin.tokens();
        boolean opensCapital = begin.opening() == PageLine.Opening.CAPITAL;
        row[c++] = opensCapital ? links.capital[k] : Float.NaN;
        row[c++] = links.capitalBehind[i];
        row[c++] = links.stopBefore[k];
        row[c++] = links.stopBehind[i];
        row[c++] = opensCapital && !end.closed() ? links.capital[k] + links.capitalBehind[i] : Float.NaN;
        row[c++] = from.lastUnit < 0 || to.firstUnit < 0 ? Float.NaN : to.firstUnit - from.lastUnit;
        row[c++] = links.page.form(from.to - 1).code();
        row[c++] = links.page.form(to.from).code();
        return strides(row, c, from, to);
    }

    /** How the lines around both ends go on by other strides, how their words are set, and whether a word found no room. */
    private float[] strides(float[] row, int at, Fragment from, Fragment to) {
        int c = at;
        for (int stride = 1; stride <= Strides.LONGEST; stride++) {
            row[c++] = links.strides.meets(from.to - 1, stride);
            row[c++] = links.strides.meets(to.from - stride, stride);
        }
        for (int stride = 2; stride <= Strides.LONGEST; stride++) {
            row[c++] = links.strides.across(from.to - 1, stride);
            row[c++] = links.strides.across(to.from, stride);
        }
        row[c++] = links.page.wordGaps(from.to - 1).code() * 4
                + links.page.wordGaps(to.from).code();
        row[c++] = from.wideGaps() - to.wideGaps();
        float needed = from.last().width() + Glyphs.SPACE + links.firstWord[links.textAt(to)];
        row[c++] = from.width - needed;
        row[c++] = Math.max(from.width, to.width) - needed;
        row[c++] = from.wideGaps();
        row[c++] = from.to <= to.from && to.place - from.place <= NEAR ? gaps(from.to, to.from + 1) : Float.NaN;
        row[c++] = links.page.gapsOfEnds();
        row[c++] = links.page.endsOfGaps();
        row[c++] = links.lead[links.textAt(to)];
        return row;
    }

    /** How many numbers describe the end or begin of a fragment. */
    static final int NODE_COLUMNS = 58;

    /** What tells whether a fragment has one behind it, and whether it has one before it. */
    float[] node(int i) {
        Fragment fragment = links.texts.get(i);
        float[] row = new float[NODE_COLUMNS];
        int c = 0;
        PageLine end = fragment.last();
        PageLine begin = fragment.first();
        row[c++] = end.closing().code();
        row[c++] = begin.opening().code();
        for (int offset = -3; offset <= 3; offset++) {
            row[c++] = offset == 0 ? LineLabels.code(fragment.role) : links.roleAt(fragment.place + offset);
        }
        row[c++] = fragment.sure;
        row[c++] = fragment.lines();
        row[c++] = end.width() / fragment.width;
        row[c++] = begin.width() / fragment.width;
        row[c++] = begin.gapBefore() ? 1 : 0;
        row[c++] =
                fragment.to < links.page.size() && links.page.line(fragment.to).gapBefore() ? 1 : 0;
        row[c++] = LineReading.goesOn(links.lines, fragment.from);
        row[c++] = fragment.to < links.page.size() ? LineReading.goesOn(links.lines, fragment.to) : -1;
        row[c++] = LineReading.probability(links.lines, fragment.from, LineLabels.code(PartRole.LEAD));
        row[c++] = LineReading.probability(links.lines, fragment.to - 1, LineLabels.code(PartRole.LEAD));
        double[] ends = {-30, -30};
        double[] begins = {-30, -30};
        float alike = 0;
        for (int k = 0; k < links.texts.size(); k++) {
            if (k != i) {
                best(ends, links.meets[i][k]);
                best(begins, links.meets[k][i]);
                alike = (float) Math.max(alike, links.cosines[i][k]);
            }
        }
        row[c++] = (float) ends[0];
        row[c++] = (float) (ends[0] - ends[1]);
        row[c++] = (float) begins[0];
        row[c++] = (float) (begins[0] - begins[1]);
        row[c++] = alike;
        row[c++] = links.habit;
        row[c++] = links.bestShare[i];
        row[c++] = links.coverageAt(fragment.place - 1, i);
        row[c++] = links.coverageAt(fragment.place + 1, i);
        row[c++] = links.coverageAt(fragment.place - 2, i);
        row[c++] = i == 0 || links.texts.get(i - 1).pageNumber() != fragment.pageNumber() ? 1 : 0;
        row[c++] = i + 1 == links.texts.size() || links.texts.get(i + 1).pageNumber() != fragment.pageNumber() ? 1 : 0;
        row[c++] = i == 0 ? 9 : Fragment.difference(links.texts.get(i - 1), fragment);
        row[c++] = i + 1 == links.texts.size() ? 9 : Fragment.difference(fragment, links.texts.get(i + 1));
        row[c++] = links.titlesBefore[links.all.size()] / (float) Math.max(1, links.texts.size());
        row[c++] = links.bylinesBefore[links.all.size()] / (float) Math.max(1, links.titlesBefore[links.all.size()]);
        row[c++] = (fragment.opensBracket ? 1 : 0) + (fragment.opensQuote ? 2 : 0);
        row[c++] = (fragment.closesBracket ? 1 : 0) + (fragment.closesQuote ? 2 : 0);
        row[c++] = links.firstShare[i];
        row[c++] = links.disorder.share();
        row[c++] = links.disorder.behind(fragment.place);
        row[c++] = links.disorder.before(fragment.place);
        row[c++] = i + 1 == links.texts.size() ? 9 : (float) links.meets[i][i + 1];
        row[c++] = i == 0 ? 9 : (float) links.meets[i - 1][i];
        row[c++] = links.texts.size();
        row[c++] = begin.opening() == PageLine.Opening.CAPITAL ? links.capital[i] : Float.NaN;
        row[c++] = links.capitalBehind[i];
        row[c++] = links.stopBefore[i];
        row[c++] = links.stopBehind[i];
        row[c++] = links.page.form(fragment.from).code();
        row[c++] = links.page.form(fragment.to - 1).code();
        row[c++] = links.page.formLines() / (float) links.page.size();
        Fragment before = i == 0 ? null : links.texts.get(i - 1);
        Fragment after = i + 1 == links.texts.size() ? null : links.texts.get(i + 1);
        row[c++] = before == null ? -1 : gaps(before.to, fragment.from + 1);
        row[c++] = after == null ? -1 : gaps(fragment.to, after.from + 1);
        row[c++] = links.page.gapsOfEnds();
        row[c++] = links.page.endsOfGaps();
        row[c++] = links.lead[i];
        return row;
    }

    /** How many of some lines a blank line stands before. */
    private int gaps(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += links.page.line(i).gapBefore() ? 1 : 0;
        }
        return count;
    }

    private static void best(double[] two, double value) {
        if (value > two[0]) {
            two[1] = two[0];
            two[0] = value;
        } else {
            two[1] = Math.max(two[1], value);
        }
    }
}
