package io.github.bantin.cli.normalize;

import io.github.bantin.normalize.LegacyEncoding;
import io.github.bantin.normalize.NormalizationStep;
import io.github.bantin.normalize.ToneMarkPlacement;
import io.github.bantin.normalize.VietnameseCase;
import io.github.bantin.normalize.VietnameseNormalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An operation of {@code bantin normalize}: what users call it, what it does in words, and what does it. */
public enum Operation {
    /** What the library reads bulletins with. */
    STANDARD("clean, lookalikes and nfc in one", VietnameseNormalizer.standard()),
    /** {@link NormalizationStep#CLEAN} alone. */
    CLEAN("take invisible characters out, make odd spaces and line ends plain ones", alone(NormalizationStep.CLEAN)),
    /** {@link NormalizationStep#LOOKALIKES} alone. */
    LOOKALIKES(
            "put letters of Vietnamese where look-alikes of other alphabets stand (\u00D0ảng)",
            alone(NormalizationStep.LOOKALIKES)),
    /** {@link NormalizationStep#COMPOSITION} alone. */
    NFC("compose letters (Unicode NFC)", alone(NormalizationStep.COMPOSITION)),
    /** Tone marks in the old style. */
    TONE_OLD("put tone marks in the old style: hòa, khỏe, thúy", only(set -> set.toneMarks(ToneMarkPlacement.OLD))),
    /** Tone marks in the new style. */
    TONE_NEW("put tone marks in the new style: hoà, khoẻ, thuý", only(set -> set.toneMarks(ToneMarkPlacement.NEW))),
    /** Tone marks from where no style has them. */
    REPAIR_TONES(
            "move tone marks that no style puts where they stand (hòan, qúy)",
            only(VietnameseNormalizer.Builder::repairTones)),
    /** Paragraphs from lines. */
    JOIN_LINES(
            "join hard-wrapped lines to paragraphs; needs --jsonl-in", only(VietnameseNormalizer.Builder::joinLines)) {
        @Override
        public boolean needsWholeTexts() {
            return true;
        }
    },
    /** {@link NormalizationStep#PUNCTUATION} alone. */
    FOLD_PUNCTUATION(
            "write dashes, quotes, ellipses and bullets in ASCII", only(VietnameseNormalizer.Builder::foldPunctuation)),
    /** {@link NormalizationStep#COMPATIBILITY} alone. */
    FOLD_COMPATIBILITY(
            "write ligatures, full-width letters and digits as plain ones",
            only(VietnameseNormalizer.Builder::foldCompatibility)),
    /** {@link NormalizationStep#DOCUMENT_NUMBERS} alone. */
    FOLD_DOCUMENT_NUMBERS(
            "write document numbers as their rules do: 19 – CT/ TW as 19-CT/TW",
            only(VietnameseNormalizer.Builder::foldDocumentNumbers)),
    /** Lower case. */
    LOWER("lower case", VietnameseCase::lower),
    /** Upper case. */
    UPPER("upper case", VietnameseCase::upper),
    /** No diacritics. */
    STRIP_DIACRITICS("take the diacritics off: Đắk Lắk as Dak Lak", VietnameseCase::stripDiacritics),
    /** From a legacy encoding. */
    DECODE(
            "ENCODING",
            "read text that was taken for Windows-1252 or Latin-1 in the encoding that it is in, one of "
                    + names(LegacyEncoding.values()) + "; comes before all others",
            argument -> Rewriting.of(encoding(argument)::decode)),
    /** Advice on the encoding in place of text. */
    DETECT("advise on the encoding instead, as JSON Lines; stands alone", UnaryOperator.identity());

    private final String argument;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // made of what never changes
    private final Function<String, Rewriting> rewriting;

    Operation(String description, VietnameseNormalizer normalizer) {
        this("", description, none -> Rewriting.of(normalizer));
    }

    Operation(String description, UnaryOperator<String> function) {
        this("", description, none -> Rewriting.of(function));
    }

    Operation(String argument, String description, Function<String, Rewriting> rewriting) {
        this.argument = argument;
        this.description = description;
        this.rewriting = rewriting;
    }

    /**
     * Tells whether single lines are not enough for the operation.
     *
     * @return whether it works across line ends
     */
    public boolean needsWholeTexts() {
        return false;
    }

    /**
     * Returns how users write the operation.
     *
     * @return a name such as {@code tone-old}, or {@code decode:ENCODING}
     */
    public String usage() {
        return argument.isEmpty() ? word() : word() + ":" + argument;
    }

    /**
     * Returns what the operation does.
     *
     * @return a few words
     */
    public String description() {
        return description;
    }

    /**
     * Reads an operation as users write it, in any case.
     *
     * @param written such as {@code nfc} or {@code decode:TCVN3}
     * @return the operation with its argument
     * @throws IllegalArgumentException if there is none, with a message for users
     */
    public static Request parse(String written) {
        int colon = written.indexOf(':');
        String word = (colon < 0 ? written : written.substring(0, colon)).toLowerCase(Locale.ROOT);
        String argument = colon < 0 ? "" : written.substring(colon + 1);
        for (Operation operation : values()) {
            if (operation.word().equals(word) && (colon < 0 || !operation.argument.isEmpty())) {
                return new Request(operation, written.toLowerCase(Locale.ROOT), operation.rewriting.apply(argument));
            }
        }
        throw new IllegalArgumentException("'" + written + "' is none of "
                + Arrays.stream(values()).map(Operation::usage).collect(Collectors.joining(", ")));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LegacyEncoding encoding(String name) {
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (encoding.name().equals(name.toUpperCase(Locale.ROOT))) {
                return encoding;
            }
        }
        throw new IllegalArgumentException(
                (name.isEmpty() ? "decode needs an encoding, one of " : "'" + name + "' is none of ")
                        + names(LegacyEncoding.values()));
    }

    private static String names(LegacyEncoding[] encodings) {
        return Arrays.stream(encodings).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** One step of the standard ones, without the others. */
    private static VietnameseNormalizer alone(NormalizationStep kept) {
        VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
        for (NormalizationStep step : VietnameseNormalizer.standard().steps()) {
            if (step != kept) {
                builder.without(step);
            }
        }
        return builder.build();
    }

    /** What is asked for, without the standard steps. */
    private static VietnameseNormalizer only(UnaryOperator<VietnameseNormalizer.Builder> asked) {
        VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
        VietnameseNormalizer.standard().steps().forEach(builder::without);
        return asked.apply(builder).build();
    }
}
