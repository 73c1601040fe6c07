package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes strings that are hard to normalize, of characters of Unicode 15.0 and older: the same row of strings for the
 * same seed. For one thread.
 */
final class TextGenerator {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** Every assigned character. */
    private static final int[] ALL = codePoints(0, Character.MAX_CODE_POINT);

    private static final int[] MARKS =
            IntStream.of(ALL).filter(c -> UCharacter.getCombiningClass(c) > 0).toArray();

    /** All that are not inert: they have a decomposition, are marks, or join what stands before them. */
    private static final int[] ACTIVE = IntStream.of(ALL)
            .filter(c -> c < 0xAC00 || c > 0xD7A3)
            .filter(c -> !NFC.isInert(c) || NFD.getDecomposition(c) != null)
            .toArray();

    private static final int[] LATIN = codePoints(0x20, 0x24F);
    private static final int[] ACCENTED_LATIN = codePoints(0x1E00, 0x1EFF);
    private static final int[] COMMON_MARKS = codePoints(0x300, 0x345);
    private static final int[] VIETNAMESE_MARKS = {0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, 0x340, 0x341
    };
    private static final int[] VOWELS =
            "aeiouyAEIOUYăâêôơưĂÂÊÔƠƯạẹọấớ".codePoints().toArray();
    private static final int[] JAMO = codePoints(0x1100, 0x11FF);
    private static final int[] SYLLABLES = codePoints(0xAC00, 0xD7A3);

    private final SplittableRandom random;

    TextGenerator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A string of assigned characters, seldom longer than twenty of them. */
    String assigned() {
        int[][] pools = pools();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(16) == 0 ? random.nextInt(60) : random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int[] pool = pools[random.nextInt(pools.length)];
            text.appendCodePoint(pool[random.nextInt(pool.length)]);
        }
        return text.toString();
    }

    /** Some thousand characters, mostly words with marks, with strings of other kinds and runs of marks between them. */
    String longText() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(9000);
        int others = 1 + random.nextInt(500);
        while (text.length() < length) {
            word(text);
            if (random.nextInt(others) == 0) {
                text.append(assigned());
            }
            if (random.nextInt(3000) == 0) {
                for (int i = random.nextInt(3000); i > 0; i--) {
                    text.appendCodePoint(MARKS[random.nextInt(MARKS.length)]);
                }
            }
        }
        return text.toString();
    }

    /** A string that may hold unpaired surrogates besides assigned characters. */
    String broken() {
        StringBuilder text = new StringBuilder(assigned());
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.insert(random.nextInt(text.length() + 1), (char) (0xD800 + random.nextInt(0x800)));
        }
        boolean known = text.codePoints().allMatch(c -> NfcTableGenerator.isCovered(c) || isSurrogate(c));
        return known ? text.toString() : broken();
    }

    /** Bytes, some of them of characters and some not. */
    byte[] bytes() {
        byte[] bytes = assigned().getBytes(UTF_8);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? 0x80 + random.nextInt(0x80) : 'a');
        }
        return bytes;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private void word(StringBuilder text) {
        boolean ascii = random.nextInt(3) == 0;
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append((char) ('b' + random.nextInt(20)));
        }
        if (!ascii) {
            text.append(NFD.normalize(Character.toString(VOWELS[random.nextInt(VOWELS.length)])));
            for (int i = random.nextInt(3); i > 0; i--) {
                text.appendCodePoint(VIETNAMESE_MARKS[random.nextInt(VIETNAMESE_MARKS.length)]);
            }
        }
        text.append(random.nextBoolean() ? "ng " : " ");
    }

    private int[][] pools() {
        return switch (random.nextInt(8)) {
            case 0 -> new int[][] {ALL};
            case 1 -> new int[][] {ACTIVE};
            case 2 -> new int[][] {ACTIVE, MARKS};
            case 3 -> new int[][] {LATIN, ACCENTED_LATIN, COMMON_MARKS, MARKS};
            case 4 -> new int[][] {VOWELS, VIETNAMESE_MARKS, LATIN};
            case 5 -> new int[][] {VOWELS, VIETNAMESE_MARKS, VIETNAMESE_MARKS};
            case 6 -> new int[][] {JAMO, JAMO, SYLLABLES, MARKS};
            default -> new int[][] {ALL, ACTIVE, MARKS, LATIN, ACCENTED_LATIN, COMMON_MARKS, VOWELS, JAMO, SYLLABLES};
        };
    }

    private static int[] codePoints(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(NfcTableGenerator::isCovered)
                .filter(c -> !isSurrogate(c))
                .toArray();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
