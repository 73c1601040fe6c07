package io.github.bantin.token;

import java.util.List;

/**
 * What cuts Vietnamese text into words: tokens whose syllables are joined where they are one word.
 *
 * <p>Words stand in the order of the text and do not overlap, and what lies between them is blank space alone; a word may
 * run over a line end. Offsets are UTF-16 code units of the text that is passed. Implementations are safe for use by any
 * number of threads and never throw on what a text holds.
 */
public interface WordSegmenter {
    /**
     * Cuts a text into words.
     *
     * @param text any text
     * @return the words in the order of the text
     */
    List<Token> segment(CharSequence text);
}
