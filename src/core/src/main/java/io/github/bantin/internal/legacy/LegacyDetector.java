package io.github.bantin.internal.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which encoding a text is in, by how many of its words are syllables of Vietnamese when read in each.
 *
 * <p>Nothing is trained: a word's weight is the rounded logarithm of how much more often words of its kind and length stand
 * in Vietnamese that is read in the right encoding than in French, German, Polish, Portuguese and Spanish. A long word that
 * is a syllable by accident is rare, one that isn't in the right encoding is rarer still, and words of ASCII speak too:
 * most of those in a Vietnamese line are syllables, hardly any in a foreign one.
 */
public final class LegacyDetector {

    /** Weights by kind of word, then by number of letters from 1 on; ten make one natural logarithm. */
    private static final int[][] WEIGHTS = {
        {3, 17, 45, 60, 60, 60, 30}, // LegacyEvidence.SYLLABLE
        {-25, -50, -60, -60, -60, -50, -5}, // NO_SYLLABLE
        {0, 2, 15, 40, 40, 30, 30}, // PLAIN_SYLLABLE
        {0, -12, -25, -20, -13, -5, -3}, // PLAIN_WORD
        {-100, -100, -100, -100, -100, -100, -100} // IMPOSSIBLE
    };

    /** What speaks against any legacy encoding before the first word is read. */
    private static final int THRESHOLD = 10;

    /** By how much a legacy reading has to beat the text as it stands. */
    private static final int MARGIN = 5;

    /** How much of a text is looked at, in UTF-16 code units. */
    private static final int ENOUGH = 1 << 16;

    /** How far before the first character beyond ASCII to begin. */
    private static final int BEFORE = 256;

    /**
     * A reading of the text and what speaks for it.
     *
     * @param codec the encoding; null for the text as it stands
     * @param score the weight of all evidence
     */
    public record Reading(
            @Nullable LegacyCodec codec, int syllables, int others, int plainSyllables, int plainOthers, int score) {}

    private record Candidate(LegacyCodec codec, int handicap) {}

    /** From the most common encoding to the rarest, which is also what a tie goes by. */
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(LegacyCodec.TCVN3, 0),
            new Candidate(LegacyCodec.VNI_WINDOWS, 0),
            new Candidate(LegacyCodec.WINDOWS_1258, 3),
            new Candidate(LegacyCodec.VISCII, 3),
            new Candidate(LegacyCodec.VPS, 6),
            new Candidate(LegacyCodec.TCVN5712_1, 6),
            new Candidate(LegacyCodec.VIQR, 8),
            new Candidate(LegacyCodec.BKHCM2, 8));

    private LegacyDetector() {}

    /**
     * Reads a text in every encoding in which at least one word becomes a syllable, and as it stands.
     *
     * @param view any text
     * @return the readings, the likeliest first
     */
    public static List<Reading> detect(CharSequence view) {
        int begin = begin(view);
        int end = Math.min(view.length(), begin + ENOUGH);
        Reading standing = reading(LegacyEvidence.of(view, begin, end, null), null, 0);
        List<Reading> readings = new ArrayList<>();
        for (Candidate candidate : CANDIDATES) {
            LegacyEvidence evidence = LegacyEvidence.of(view, begin, end, candidate.codec());
            if (evidence.count(LegacyEvidence.SYLLABLE) > 0) {
                readings.add(reading(evidence, candidate.codec(), candidate.handicap()));
            }
        }
        readings.sort(Comparator.comparingInt(Reading::score).reversed());
        boolean legacy =
                !readings.isEmpty() && readings.get(0).score() >= Math.max(THRESHOLD, standing.score() + MARGIN);
        int rank = legacy ? 1 : 0;
        while (legacy && rank < readings.size() && readings.get(rank).score() >= standing.score() + MARGIN) {
            rank++;
        }
        readings.add(rank, standing);
        return List.copyOf(readings);
    }

    /** Reads bytes, which are also tried as UTF-8. */
    public static List<Reading> detect(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return detect(text.toString());
        } catch (CharacterCodingException notUtf8) {
            StringBuilder view = new StringBuilder(bytes.length);
            for (byte b : bytes) {
                view.append(Windows1252.character(b & 0xff));
            }
            return detect(view);
        }
    }

    private static int begin(CharSequence view) {
        int end = view.length();
        if (end <= ENOUGH) {
            return 0;
        }
        int first = 0;
        while (first < end && view.charAt(first) < 0x80) {
            first++;
        }
        return first == end ? 0 : Math.max(0, first - BEFORE);
    }

    private static Reading reading(LegacyEvidence evidence, @Nullable LegacyCodec codec, int handicap) {
        long score = -handicap;
        for (int kind = 0; kind < WEIGHTS.length; kind++) {
            for (int letters = 1; letters <= LegacyEvidence.LONGEST; letters++) {
                score += (long) WEIGHTS[kind][letters - 1] * evidence.count(kind, letters);
            }
        }
        return new Reading(
                codec,
                evidence.count(LegacyEvidence.SYLLABLE),
                evidence.count(LegacyEvidence.NO_SYLLABLE) + evidence.count(LegacyEvidence.IMPOSSIBLE),
                evidence.count(LegacyEvidence.PLAIN_SYLLABLE),
                evidence.count(LegacyEvidence.PLAIN_WORD),
                (int) score);
    }
}
