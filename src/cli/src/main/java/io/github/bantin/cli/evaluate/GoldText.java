package io.github.bantin.cli.evaluate;

import io.github.bantin.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A text with the places of its words and sentences.
 *
 * @param text the text
 * @param words the words in the order of the text
 * @param sentences the sentences in the order of the text
 */
public record GoldText(String text, List<Span> words, List<Span> sentences) {
    /** Copies the lists. */
    public GoldText {
        Objects.requireNonNull(text, "text");
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /** Whether a line end runs through a sentence, as in hard-wrapped columns; false where no sentences are known. */
    boolean isHardWrapped() {
        for (Span sentence : sentences) {
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    return true;
                }
            }
        }
        return false;
    }
}
