package io.github.bantin.benchmarks;

import java.text.Normalizer;
import java.util.SplittableRandom;

/**
 * Generated Vietnamese prose for benchmarks: real syllable parts in random order.
 *
 * <p>It means nothing and its spelling is not always one that exists, but it has the letters, marks, capitals,
 * punctuation and line ends that normalization, scanning and tokenizing work on. The same length gives the same text on
 * every machine.
 */
final class VietnameseText {
    private static final long SEED = 18_11_2022;

    private static final String[] ONSETS = {
        "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th", "tr",
        "v", "x"
    };

    /** Rimes in three parts: what stands before the vowel that bears the tone, that vowel, and the coda. */
    private static final String[][] RIMES = {
        {"", "a", ""},
        {"", "a", "n"},
        {"", "a", "ng"},
        {"", "a", "i"},
        {"", "a", "o"},
        {"", "ă", "m"},
        {"", "ă", "ng"},
        {"", "â", "n"},
        {"", "â", "y"},
        {"", "e", "m"},
        {"", "ê", ""},
        {"", "ê", "nh"},
        {"i", "ê", "n"},
        {"", "i", "nh"},
        {"", "o", "ng"},
        {"", "ô", ""},
        {"", "ô", "ng"},
        {"", "ơ", "i"},
        {"", "u", "ng"},
        {"u", "ô", "c"},
        {"", "ư", ""},
        {"ư", "ơ", "ng"},
        {"ư", "ơ", "c"},
        {"uy", "ê", "n"},
    };

    /** Ngang, huyền, sắc, hỏi, ngã, nặng as combining characters. */
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};

    private static final String[] ENDS = {", ", ". ", ".\n", "\n", "; ", " - "};

    private VietnameseText() {}

    /**
     * Returns prose in NFC.
     *
     * @param length how many UTF-16 code units it shall have
     */
    static String composed(int length) {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder prose = new StringBuilder(length + 16);
        boolean capital = true;
        while (prose.length() < length) {
            String syllable = syllable(random);
            prose.append(capital ? capitalized(syllable) : syllable);
            String end = random.nextInt(9) == 0 ? pick(ENDS, random) : " ";
            prose.append(end);
            capital = end.startsWith(".") || random.nextInt(12) == 0;
        }
        prose.setLength(length);
        return prose.toString();
    }

    private static String syllable(SplittableRandom random) {
        String[] rime = RIMES[random.nextInt(RIMES.length)];
        String decomposed = pick(ONSETS, random) + rime[0] + rime[1] + pick(TONES, random) + rime[2];
        return Normalizer.normalize(decomposed, Normalizer.Form.NFC);
    }

    private static String capitalized(String syllable) {
        return Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1);
    }

    private static String pick(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }
}
