package io.github.bantin.training;

import java.util.List;

/**
 * A text with the places of its words.
 *
 * @param text the text
 * @param begins where each word begins
 * @param ends where each word ends
 */
@SuppressWarnings("ArrayRecordComponent") // a row of numbers that nobody changes
record GoldText(String text, int[] begins, int[] ends) {

    /** The words side by side, parted by one blank each. */
    static GoldText of(List<String> words) {
        StringBuilder text = new StringBuilder();
        int[] begins = new int[words.size()];
        int[] ends = new int[words.size()];
        for (int i = 0; i < begins.length; i++) {
            text.append(i == 0 ? "" : " ");
            begins[i] = text.length();
            text.append(words.get(i));
            ends[i] = text.length();
        }
        return new GoldText(text.toString(), begins, ends);
    }
}
