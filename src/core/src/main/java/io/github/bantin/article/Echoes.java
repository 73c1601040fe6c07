package io.github.bantin.article;

import io.github.bantin.internal.learn.Hash;
import io.github.bantin.internal.learn.KeyTable;
import io.github.bantin.internal.learn.NgramModel;
import io.github.bantin.internal.learn.PageTokens;
import java.util.List;

/** How much of what a line says comes again elsewhere on the page, as the words of a title do in its text. */
final class Echoes {
    private Echoes() {}

    /** The share of the rare pairs of words of each line that stand elsewhere on the page, but not right beside it. */
    static double[] of(Page page, NgramModel model) {
        List<PageLine> lines = page.lines();
        PageTokens tokens = page.tokens();
        int count = page.tokenCount();
        KeyTable table = new KeyTable(count);
        int[] pairs = new int[count];
        int[] first = new int[count];
        int[] last = new int[count];
        float[] rare = new float[count];
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int k = lines.get(i).first(); k + 1 < lines.get(i).end(); k++) {
                if (!tokens.isWord(k) || !tokens.isWord(k + 1)) {
                    continue;
                }
                int known = table.size();
                int pair = table.add(Hash.of(tokens.key(k), tokens.key(k + 1)));
                if (table.size() > known) {
                    first[pair] = i;
                    rare[pair] = rarity(model, tokens.key(k), tokens.key(k + 1));
                }
                last[pair] = i;
                pairs[at++] = pair;
            }
        }
        double[] shares = new double[lines.size()];
        at = 0;
        for (int i = 0; i < shares.length; i++) {
            double all = 0;
            double found = 0;
            for (int k = lines.get(i).first(); k + 1 < lines.get(i).end(); k++) {
                if (!tokens.isWord(k) || !tokens.isWord(k + 1)) {
                    continue;
                }
                int pair = pairs[at++];
                all += rare[pair];
                found += first[pair] < i - 3 || last[pair] > i + 3 ? rare[pair] : 0;
            }
            shares[i] = all == 0 ? -1 : found / all;
        }
        return shares;
    }

    private static float rarity(NgramModel model, long a, long b) {
        double log = model.logShare(a) + model.logShare(b) + model.pair(a, b);
        return (float) Math.max(0, -log - 7);
    }
}
