package io.github.bantin.token;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.SyllableKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A set of words that the user wants to be one token each.
 *
 * <p>Words are looked up without regard to case, to the place of the tone mark and to whether letters are composed. They
 * are kept as hashes: the set can be asked but not listed. Immutable and safe for use by any number of threads.
 *
 * <pre>{@code
 * Lexicon own = Lexicon.of(List.of("thu ngân sách", "nhà nông"));
 * own.contains("THU NGÂN SÁCH"); // true
 * LinearWordSegmenter.standard().withWords(own);
 * }</pre>
 */
public final class Lexicon {
    private static final int MOST_SYLLABLES = 12;

    private final LexiconTable table;
    private final int size;
    private final int longest;
    private final List<String> neverFound;

    private Lexicon(LexiconTable table, int size, int longest, List<String> neverFound) {
        this.table = table;
        this.size = size;
        this.longest = longest;
        this.neverFound = List.copyOf(neverFound);
    }

    /**
     * Returns the set of some words. A word that no text can hold as syllables side by side, because it has figures or
     * marks in it ({@code quốc lộ 10}, {@code e-mail}), is left out and {@linkplain #neverFound() told}.
     *
     * @param words the words, their syllables parted by blanks or low lines; blank ones are passed over
     * @return the set
     * @throws IllegalArgumentException if a word has more than 12 syllables
     */
    public static Lexicon of(Collection<String> words) {
        Objects.requireNonNull(words, "words");
        int syllables = 1;
        for (String word : words) {
            syllables += SyllableKeys.syllables(word);
        }
        LexiconTable table = new LexiconTable(34 - Integer.numberOfLeadingZeros(syllables));
        int size = 0;
        int longest = 0;
        List<String> neverFound = new ArrayList<>();
        for (String word : words) {
            int length = SyllableKeys.syllables(word);
            if (length > MOST_SYLLABLES) {
                throw new IllegalArgumentException("more than " + MOST_SYLLABLES + " syllables: " + word);
            }
            if (!isFindable(word)) {
                neverFound.add(word);
            } else if (length > 0) {
                size += table.isWord(SyllableKeys.wordKey(word)) ? 0 : 1;
                table.addWord(word.strip(), 1);
                longest = Math.max(longest, length);
            }
        }
        return new Lexicon(table, size, longest, neverFound);
    }

    /** Whether each syllable of a word is one token that may be joined to others. */
    private static boolean isFindable(String word) {
        String[] syllables = word.replace('_', ' ').strip().split("\\s+", -1);
        for (String syllable : syllables) {
            List<Token> tokens = VietnameseTokenizer.standard().tokenize(syllable);
            boolean one = tokens.size() == 1
                    && (tokens.get(0).kind() == TokenKind.WORD || tokens.get(0).kind() == TokenKind.ABBREVIATION);
            if (!one && !syllable.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a set of words, one a line; lines that begin with {@code #} are comments.
     *
     * @param reader where the words stand; it is read to its end and stays open
     * @return the set
     * @throws IOException if reading fails
     */
    public static Lexicon read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(Objects.requireNonNull(reader, "reader"));
        List<String> words = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                words.add(line);
            }
        }
        return of(words);
    }

    /**
     * Tells whether a word is in the set.
     *
     * @param word a word, its syllables parted by blanks or low lines
     * @return whether it is there, in any case and spelling of tone marks
     */
    public boolean contains(CharSequence word) {
        return table.isWord(SyllableKeys.wordKey(Objects.requireNonNull(word, "word")));
    }

    /**
     * Returns how many words there are.
     *
     * @return the number of different words
     */
    public int size() {
        return size;
    }

    /**
     * Returns the words that were given but are not in the set, because no text can hold them as syllables side by side.
     *
     * @return the words as they were given, in that order
     */
    public List<String> neverFound() {
        return neverFound;
    }

    LexiconTable table() {
        return table;
    }

    /** How many syllables the longest word has. */
    int longest() {
        return longest;
    }

    /** Returns how many words there are. */
    @Override
    public String toString() {
        return size + " words";
    }
}
