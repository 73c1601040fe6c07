package io.github.bantin.normalize;

import io.github.bantin.internal.legacy.CapitalWords;
import io.github.bantin.internal.legacy.LegacyCodec;
import io.github.bantin.internal.legacy.LegacyDetector;
import io.github.bantin.internal.script.EditSink;
import io.github.bantin.text.AlignedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An encoding that Vietnamese was written in before Unicode, and in state bodies until 2002 (Decision 72/2002/QĐ-TTg).
 *
 * <p>Text in one of them comes as bytes, or as a <em>view</em>: read as Windows-1252 or Latin-1 by something that knew no
 * better, {@code Céng hßa} for Cộng hòa. Either can be decoded; what neither of the two encodings has stays as it is. Bytes
 * that an encoding leaves empty are read as Windows-1252 has them, and its empty bytes 81, 8D, 8F, 90 and 9D as control
 * characters. Decoding never throws, gives composed letters (NFC), and has to come before anything else: in TCVN3 the letter ư
 * looks like a soft hyphen, which cleaning takes out. Decoding twice destroys text, so nothing in Bantin decodes by
 * itself; {@link #detect(CharSequence)} only advises.
 *
 * <p>Most of them are charsets too: {@code Charset.forName("x-TCVN3")}, {@code x-TCVN3-H}, {@code x-TCVN5712-1},
 * {@code x-VNI}, {@code x-VISCII}, {@code x-VPS}, {@code x-VIQR}, {@code x-BKHCM2}; the JDK has {@code windows-1258},
 * which reads tones as combining characters and refuses to write composed letters that have one; {@link #WINDOWS_1258} reads
 * and writes either. Readers of a stream that stops in mid-letter get the letter first and its marks as combining characters.
 *
 * <p>Tables: glibc, GNU recode, RFC 1456 and several keyboard drivers, compared cell by cell. All offsets are UTF-16 code
 * units. Immutable, as enums are, and safe for use by any number of threads.
 *
 * <pre>{@code
 * String text = LegacyEncoding.TCVN3.decode("C\u00e9ng h\u00dfa"); // Cộng hòa
 * Optional<LegacyEncoding> found = LegacyEncoding.detect("Vi\u00d6t Nam").encoding(); // TCVN3
 * }</pre>
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993 VN3, also called ABC, in fonts whose names begin with {@code .Vn}. Of the capitals only Ă Â Đ Ê Ô Ơ Ư have
     * bytes; toned ones were set in fonts of their own, and come out as small letters here.
     */
    TCVN3(LegacyCodec.TCVN3),

    /** TCVN3 in a font that draws capitals only, its name ending in {@code H}: everything comes out in capitals. */
    TCVN3_CAPS(LegacyCodec.TCVN3_CAPS),

    /**
     * TCVN3 with a guess at capitals: in words that are in capitals as far as they can be, all letters come out so
     * ({@code CéNG HßA} as CỘNG HÒA), and words that don't tell go with their neighbours on the line.
     */
    TCVN3_AUTOCAPS(LegacyCodec.TCVN3),

    /** The encoding of the fonts whose names begin with {@code VNI-}: marks are characters of their own. */
    VNI_WINDOWS(LegacyCodec.VNI_WINDOWS),

    /** VISCII of RFC 1456. Six capitals are on control characters. */
    VISCII(LegacyCodec.VISCII),

    /** The encoding of the Vietnamese Professionals Society. Fourteen capitals are on control characters. */
    VPS(LegacyCodec.VPS),

    /**
     * VIQR of RFC 1456: ASCII with marks as punctuation behind the letter, {@code Vie^.t}. A backslash before punctuation
     * says that it is no mark. Where a sentence ends in a vowel without one, its full stop is read as a dot below, as the
     * RFC has it. {@code DD}, {@code Dd} and {@code dd} are đ; the rare {@code d-} is not read, for {@code QD-TTg}'s sake.
     */
    VIQR(LegacyCodec.VIQR),

    /** Windows code page 1258: tones are combining characters, which are composed here. */
    WINDOWS_1258(LegacyCodec.WINDOWS_1258),

    /** TCVN 5712:1993 VN1: like {@link #TCVN3}, with toned capitals, twelve of them on control characters. */
    TCVN5712_1(LegacyCodec.TCVN5712_1),

    /** The encoding with two bytes of the BK fonts. */
    BKHCM2(LegacyCodec.BKHCM2);

    private static final String UNICODE = "UNICODE";

    @SuppressWarnings("ImmutableEnumChecker") // its arrays never change
    private final LegacyCodec codec;

    LegacyEncoding(LegacyCodec codec) {
        this.codec = codec;
    }

    /**
     * Reads bytes.
     *
     * @param bytes any bytes
     * @return their text
     */
    public String decode(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return this == TCVN3_AUTOCAPS
                ? CapitalWords.decode(new String(bytes, StandardCharsets.ISO_8859_1))
                : codec.decode(bytes);
    }

    /**
     * Reads text that was taken for Windows-1252 or Latin-1.
     *
     * @param view any text
     * @return what it should have been; the same instance if nothing changes and it is a {@code String}
     */
    public String decode(CharSequence view) {
        Objects.requireNonNull(view, "view");
        return this == TCVN3_AUTOCAPS ? CapitalWords.decode(view) : codec.decode(view);
    }

    /**
     * Reads text that was taken for Windows-1252 or Latin-1, and keeps the way back to it.
     *
     * @param view any text
     * @return what it should have been, over the text that was passed
     */
    public AlignedText decodeAligned(String view) {
        AlignedText.Builder text = AlignedText.of(Objects.requireNonNull(view, "view"));
        EditSink sink = (begin, end, with) -> text.keepTo(begin).replace(begin, end, with);
        if (this == TCVN3_AUTOCAPS) {
            CapitalWords.decode(view, sink);
        } else {
            codec.decode(view, sink);
        }
        return text.keepTo(view.length()).build();
    }

    /**
     * Writes text, in NFC or NFD, as bytes that {@link #decode(byte[])} reads back. {@link #TCVN3_AUTOCAPS} writes capitals
     * that have no byte as small letters, as they used to be typed; all others refuse what they don't have.
     *
     * @param text any text
     * @return its bytes
     * @throws UnencodableTextException if the encoding doesn't have one of its characters
     */
    public byte[] encode(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return codec.encode(text, this == TCVN3_AUTOCAPS);
        } catch (LegacyCodec.UnencodableException e) {
            throw new UnencodableTextException(describe(text, e.index()), text, e.index());
        }
    }

    private String describe(String text, int index) {
        int c = text.codePointAt(index);
        String what = String.format(Locale.ROOT, "%s can't write U+%04X at %d", this, c, index);
        boolean smallOnly = this == TCVN3 && codec.canEncode((char) Character.toLowerCase(c));
        boolean capitalOnly = this == TCVN3_CAPS && codec.canEncode((char) Character.toUpperCase(c));
        return what
                + (smallOnly ? ": of the capitals it has Ă Â Đ Ê Ô Ơ Ư only" : "")
                + (capitalOnly ? ": its fonts draw capitals only" : "");
    }

    /**
     * Advises which encoding a view is in. Nothing is decoded.
     *
     * <p>What counts is how many words are syllables of Vietnamese in each encoding; a line of five words or more is told right
     * in 99 of 100 cases. The three ways to read TCVN3 are not told apart: the answer is {@link #TCVN3}. Of a text longer than
     * 65,536 code units a part is read.
     *
     * @param view any text
     * @return all readings that make sense, the likeliest first
     */
    public static Detection detect(CharSequence view) {
        return detection(LegacyDetector.detect(Objects.requireNonNull(view, "view")));
    }

    /**
     * Advises which encoding bytes are in. Bytes that are well-formed UTF-8 are read as such; all others as Windows-1252.
     *
     * @param bytes any bytes
     * @return all readings that make sense, the likeliest first
     */
    public static Detection detect(byte[] bytes) {
        return detection(LegacyDetector.detect(Objects.requireNonNull(bytes, "bytes")));
    }

    private static Detection detection(List<LegacyDetector.Reading> readings) {
        return new Detection(readings.stream()
                .map(reading -> new Candidate(
                        nameOf(reading.codec()),
                        reading.syllables(),
                        reading.others(),
                        reading.plainSyllables(),
                        reading.plainOthers(),
                        reading.score() / 10.0))
                .toList());
    }

    private static String nameOf(@Nullable LegacyCodec codec) {
        for (LegacyEncoding encoding : values()) {
            if (encoding.codec == codec) {
                return encoding.name();
            }
        }
        return UNICODE;
    }

    /**
     * A reading of a text, with its evidence. Records are immutable and safe for use by any number of threads.
     *
     * @param name the name of the encoding, or {@code UNICODE} for the text as it stands
     * @param syllables how many words with letters beyond ASCII are syllables of Vietnamese
     * @param others how many of them aren't
     * @param plainSyllables how many words of ASCII letters are syllables, single letters and words in capitals aside
     * @param plainOthers how many of them aren't
     * @param score all evidence as one weight, a natural logarithm; it compares the readings of one text only
     */
    public record Candidate(String name, int syllables, int others, int plainSyllables, int plainOthers, double score) {

        /**
         * Checks that there is a name.
         */
        public Candidate {
            Objects.requireNonNull(name, "name");
        }

        /**
         * Returns the encoding.
         *
         * @return the encoding, or nothing for the text as it stands
         */
        public Optional<LegacyEncoding> encoding() {
            return name.equals(UNICODE) ? Optional.empty() : Optional.of(valueOf(name));
        }
    }

    /**
     * What {@link LegacyEncoding#detect(CharSequence)} advises. Records are immutable and safe for use by any number of
     * threads.
     *
     * @param candidates readings of the text, the likeliest first; the text as it stands is always among them, before every
     *     reading that does not speak for itself (see {@link #best()}) whatever its score
     */
    public record Detection(List<Candidate> candidates) {

        /**
         * Checks that there is a candidate.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Detection {
            candidates = List.copyOf(Objects.requireNonNull(candidates, "candidates"));
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("no candidates");
            }
        }

        /**
         * Returns the likeliest reading: the text as it stands, unless a legacy reading scores 1 or more and half a point more
         * than it.
         *
         * @return the first candidate
         */
        public Candidate best() {
            return candidates.get(0);
        }

        /**
         * Returns the encoding that the text is likely in.
         *
         * @return the encoding, or nothing if the text is best left as it stands
         */
        public Optional<LegacyEncoding> encoding() {
            return best().encoding();
        }
    }
}
