package io.github.bantin.training;

import java.util.List;

/**
 * The words of a sentence with their parts of speech.
 *
 * @param words the words, syllables parted by blanks
 * @param tags a tag for each
 */
record TaggedWords(List<String> words, List<String> tags) {}
