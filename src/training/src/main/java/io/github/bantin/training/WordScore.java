package io.github.bantin.training;

import io.github.bantin.token.LinearWordSegmenter;
import java.util.List;
import java.util.Locale;

/** How many words a segmenter found, raw text in, by their places. */
final class WordScore {
    private long gold;
    private long found;
    private long right;
    private long goldLong;
    private long foundLong;
    private long rightLong;

    static WordScore of(LinearWordSegmenter segmenter, List<GoldText> texts) {
        WordScore score = new WordScore();
        for (GoldText text : texts) {
            score.add(text, segmenter.spans(text.text()));
        }
        return score;
    }

    void add(GoldText text, int[] spans) {
        int[] begins = text.begins();
        int[] ends = text.ends();
        gold += begins.length;
        found += spans.length / 2;
        for (int i = 0; i < begins.length; i++) {
            goldLong += isLong(text.text(), begins[i], ends[i]) ? 1 : 0;
        }
        int g = 0;
        for (int k = 0; k < spans.length; k += 2) {
            boolean several = isLong(text.text(), spans[k], spans[k + 1]);
            foundLong += several ? 1 : 0;
            while (g < begins.length && begins[g] < spans[k]) {
                g++;
            }
            if (g < begins.length && begins[g] == spans[k] && ends[g] == spans[k + 1]) {
                right++;
                rightLong += several ? 1 : 0;
            }
        }
    }

    private static boolean isLong(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    double f1() {
        return 200.0 * right / Math.max(1, gold + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "words P %.2f R %.2f F1 %.2f, of several syllables F1 %.2f (%d gold words)",
                100.0 * right / Math.max(1, found),
                100.0 * right / Math.max(1, gold),
                f1(),
                200.0 * rightLong / Math.max(1, goldLong + foundLong),
                gold);
    }
}
