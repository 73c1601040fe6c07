package io.github.bantin.normalize;

import io.github.bantin.internal.scan.Words;
import io.github.bantin.internal.script.VietnameseLetters;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Normalizes Vietnamese text, with the way back to it.
 *
 * <p>{@link #standard()} cleans invisible characters, repairs look-alikes of other alphabets and composes letters (Unicode
 * NFC); all other {@linkplain NormalizationStep steps} are asked for from the {@linkplain #builder() builder}. What was
 * normal already is returned as the same {@code String}. Offsets are UTF-16 code units. Takes linear time, never throws on
 * what a text holds (lone surrogates stay as they are) and is idempotent. Normalizers are immutable and safe for use by any
 * number of threads.
 *
 * <pre>{@code
 * String clean = VietnameseNormalizer.standard().normalize("s\u00F4\u0301\u00A019"); // số 19
 * VietnameseNormalizer lines = VietnameseNormalizer.builder().joinLines().build();
 * AlignedText joined = lines.normalizeAligned("số 19-CT/\nTW");                       // số 19-CT/TW
 * }</pre>
 */
public final class VietnameseNormalizer {
    /** The symbol of a ministry has as many letters: BLĐTBXH. */
    private static final int LONGEST_ABBREVIATION = 7;

    private static final VietnameseNormalizer STANDARD = builder().build();

    private final Map<NormalizationStep, Step> steps;
    private final Step[] inOrder;

    private VietnameseNormalizer(Map<NormalizationStep, Step> steps) {
        this.steps = steps;
        this.inOrder = steps.values().toArray(Step[]::new);
    }

    /**
     * Returns the normalizer that the library reads bulletins with.
     *
     * @return the shared instance of clean, look-alikes and composition
     */
    public static VietnameseNormalizer standard() {
        return STANDARD;
    }

    /**
     * Returns a builder of a normalizer, set as the {@linkplain #standard() standard} one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the steps that this normalizer takes.
     *
     * @return the steps, in order
     */
    public Set<NormalizationStep> steps() {
        return steps.isEmpty() ? Set.of() : EnumSet.copyOf(steps.keySet());
    }

    /**
     * Normalizes a text.
     *
     * @param text any text
     * @return the normalized text; the same instance if nothing changes
     */
    public String normalize(String text) {
        String normalized = Objects.requireNonNull(text, "text");
        for (Step step : inOrder) {
            normalized = step.rewrite(normalized);
        }
        return normalized;
    }

    /**
     * Normalizes a text and keeps the way back to it.
     *
     * @param text any text
     * @return the normalized text over the one that was passed; the identity if nothing changes
     */
    public AlignedText normalizeAligned(String text) {
        AlignedText normalized = AlignedText.identity(Objects.requireNonNull(text, "text"));
        for (Step step : inOrder) {
            AlignedText next = step.apply(normalized.text());
            normalized = next.isIdentity() ? normalized : normalized.then(next);
        }
        return normalized;
    }

    /**
     * Tells whether normalizing would change nothing.
     *
     * @param text any text
     * @return whether the text is normalized
     */
    public boolean isNormalized(String text) {
        return normalize(text).equals(text);
    }

    /**
     * Returns how long the beginning of a text is that normalizing leaves as it is.
     *
     * @param text any text
     * @return the offset at which the first changed piece begins; the length of the text if it is normalized
     */
    public int spanNormalized(String text) {
        AlignedText normalized = normalizeAligned(text);
        if (normalized.isIdentity()) {
            return text.length();
        }
        int shorter = Math.min(text.length(), normalized.length());
        int same = 0;
        while (same < shorter && text.charAt(same) == normalized.charAt(same)) {
            same++;
        }
        return same < normalized.length()
                ? Math.min(
                        same,
                        normalized.toSource(new Span(same, same + 1)).get(0).begin())
                : same;
    }

    /**
     * Tells what normalizing a text changes, and what it cannot mend.
     *
     * @param text any text
     * @return the report
     */
    public NormalizationReport report(String text) {
        Map<NormalizationStep, Integer> edits = new EnumMap<>(NormalizationStep.class);
        String normalized = Objects.requireNonNull(text, "text");
        for (Map.Entry<NormalizationStep, Step> step : steps.entrySet()) {
            step.getValue().edit(normalized, (begin, end, with) -> edits.merge(step.getKey(), 1, Integer::sum));
            normalized = step.getValue().rewrite(normalized);
        }
        int words = 0;
        int noSyllables = 0;
        for (int i = 0; i < normalized.length(); ) {
            int end = Words.end(normalized, i);
            if (end > i) {
                boolean syllable = Syllable.isValid(normalized, i, end);
                boolean counts = syllable || !isAbbreviation(normalized, i, end);
                words += counts ? 1 : 0;
                noSyllables += counts && !syllable ? 1 : 0;
            }
            i = Math.max(i + 1, end);
        }
        int privateUse = (int) normalized
                .codePoints()
                .filter(c -> Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return new NormalizationReport(edits, privateUse, words, noSyllables);
    }

    /** Whether a word is written in capitals without tones, and no longer than symbols are. */
    private static boolean isAbbreviation(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int folded = VietnameseLetters.fold(text.charAt(i));
            boolean capital =
                    Character.isUpperCase(text.charAt(i)) && VietnameseLetters.tone(folded) == VietnameseLetters.LEVEL;
            if (!capital && !VietnameseLetters.isShapeMark(folded)) {
                return false;
            }
        }
        return end - begin <= LONGEST_ABBREVIATION;
    }

    /** Returns the steps. */
    @Override
    public String toString() {
        return "VietnameseNormalizer" + steps.keySet();
    }

    /** A builder of normalizers. Not thread-safe. */
    public static final class Builder {
        private final Map<NormalizationStep, Step> steps = new EnumMap<>(NormalizationStep.class);
        private ToneMarkPlacement placement = ToneMarkPlacement.AS_IS;
        private boolean repair;

        private Builder() {
            steps.put(NormalizationStep.CLEAN, new Clean());
            steps.put(NormalizationStep.LOOKALIKES, new RepairLookalikes());
            steps.put(NormalizationStep.COMPOSITION, new Composition());
        }

        /**
         * Leaves a step out.
         *
         * @param step the step, such as {@link NormalizationStep#LOOKALIKES}
         * @return this builder
         */
        public Builder without(NormalizationStep step) {
            if (step == NormalizationStep.TONE_MARKS) {
                placement = ToneMarkPlacement.AS_IS;
                repair = false;
            }
            steps.remove(Objects.requireNonNull(step, "step"));
            return this;
        }

        /**
         * Moves the tone marks of oa, oe and uy to the place of one style.
         *
         * @param toneMarks the style; {@link ToneMarkPlacement#AS_IS} moves none
         * @return this builder
         */
        public Builder toneMarks(ToneMarkPlacement toneMarks) {
            placement = Objects.requireNonNull(toneMarks, "toneMarks");
            return this;
        }

        /**
         * Moves tone marks that neither style puts where they stand: {@code hòan}, {@code qúy}, {@code baỏ}.
         *
         * @return this builder
         */
        public Builder repairTones() {
            repair = true;
            return this;
        }

        /**
         * Joins the lines of hard-wrapped text to paragraphs, an empty line between them.
         *
         * @return this builder
         */
        public Builder joinLines() {
            steps.put(NormalizationStep.LINES, new JoinLines());
            return this;
        }

        /**
         * Writes dashes, quotes, ellipses and bullets in ASCII.
         *
         * @return this builder
         */
        public Builder foldPunctuation() {
            steps.put(NormalizationStep.PUNCTUATION, new FoldPunctuation());
            return this;
        }

        /**
         * Writes Latin ligatures and full-width letters and digits as plain ones.
         *
         * @return this builder
         */
        public Builder foldCompatibility() {
            steps.put(NormalizationStep.COMPATIBILITY, new FoldCompatibility());
            return this;
        }

        /**
         * Writes document numbers as their rules do: {@code 19 – CT/ TW} as {@code 19-CT/TW}, {@code ND-CP} as
         * {@code NĐ-CP}.
         *
         * @return this builder
         */
        public Builder foldDocumentNumbers() {
            steps.put(NormalizationStep.DOCUMENT_NUMBERS, new FoldDocumentNumbers());
            return this;
        }

        /**
         * Returns a normalizer with what was set.
         *
         * @return a new normalizer
         */
        public VietnameseNormalizer build() {
            Map<NormalizationStep, Step> taken = new EnumMap<>(NormalizationStep.class);
            taken.putAll(steps);
            if (repair || placement != ToneMarkPlacement.AS_IS) {
                taken.put(NormalizationStep.TONE_MARKS, new ToneMarks(placement, repair));
            }
            return new VietnameseNormalizer(taken);
        }
    }
}
