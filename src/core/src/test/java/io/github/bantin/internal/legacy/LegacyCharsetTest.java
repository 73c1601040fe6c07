package io.github.bantin.internal.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bantin.internal.script.Syllables;
import io.github.bantin.normalize.LegacyEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyCharsetTest {

    private static final Map<String, LegacyEncoding> CHARSETS = Map.of(
            "x-TCVN3", LegacyEncoding.TCVN3,
            "x-TCVN3-H", LegacyEncoding.TCVN3_CAPS,
            "x-TCVN5712-1", LegacyEncoding.TCVN5712_1,
            "x-VNI", LegacyEncoding.VNI_WINDOWS,
            "x-VISCII", LegacyEncoding.VISCII,
            "x-VPS", LegacyEncoding.VPS,
            "x-VIQR", LegacyEncoding.VIQR,
            "x-BKHCM2", LegacyEncoding.BKHCM2);

    @ParameterizedTest
    @CsvSource({
        "x-TCVN3, tcvn3, true",
        "x-TCVN3-H, TCVN3-H, false",
        "x-TCVN5712-1, TCVN, false",
        "x-VNI, VNI, true",
        "x-VISCII, csVISCII, false",
        "x-VPS, x-viet-vps, false",
        "x-VIQR, viqr, true",
        "x-BKHCM2, bkhcm2, true"
    })
    void isFoundByNameAndAlias(String name, String alias, boolean ascii) {
        Charset charset = Charset.forName(name);
        assertThat(charset.name()).isEqualTo(name);
        assertThat(Charset.forName(alias)).isSameAs(charset);
        assertThat(Charset.availableCharsets()).containsKey(name);
        assertThat(charset.contains(StandardCharsets.US_ASCII)).isEqualTo(ascii);
        assertThat(charset.contains(charset)).isTrue();
        assertThat(charset.contains(StandardCharsets.UTF_8)).isFalse();
    }

    @Test
    void readsAndWritesFiles(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("bulletin.txt");
        Files.write(file, "C\u00e9ng h\u00dfa".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Files.readString(file, Charset.forName("x-TCVN3"))).isEqualTo("Cộng hòa");
        Files.writeString(file, "Cộng hòa", Charset.forName("x-VNI"));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).isEqualTo("Co\u00e4ng ho\u00f8a");
    }

    @Property
    void decodesAsTheEncodingDoes(@ForAll("names") String name, @ForAll byte[] bytes) {
        Charset charset = Charset.forName(name);
        String text = CHARSETS.get(name).decode(bytes);
        assertThat(new String(bytes, charset)).isEqualTo(text);
    }

    /** Readers of the JDK don't flush; still the last letter isn't lost. */
    @Property
    void givesReadersTheLastLetter(@ForAll("names") String name, @ForAll("bytes") byte[] bytes) throws IOException {
        Charset charset = Charset.forName(name);
        assertThat(read(new ByteArrayInputStream(bytes), charset)).isEqualTo(sure(bytes, charset));
    }

    /** A source that gives one byte at a time and never knows of more, as a slow connection does. */
    @Property
    void givesReadersOfSingleBytesEveryLetter(@ForAll("names") String name, @ForAll("bytes") byte[] bytes)
            throws IOException {
        Charset charset = Charset.forName(name);
        assertThat(read(new SlowStream(bytes), charset)).isEqualTo(sure(bytes, charset));
    }

    /** What a reader has to give of bytes. */
    private static String sure(byte[] bytes, Charset charset) {
        return sure(new String(bytes, charset), charset);
    }

    /**
     * What is sure of a text that is read byte by byte: all but a last d or backslash of VIQR, which may be the half of
     * something, and which letters of a run of d make đ, as a reader that is called between two of them gives both.
     */
    private static String sure(String text, Charset charset) {
        String nfc = Syllables.nfc(text);
        return charset.name().equals("x-VIQR")
                ? nfc.replaceAll("[dDđĐ\\\\]+$", "").replaceAll("[dDđĐ]+", "d")
                : nfc;
    }

    /** Jqwik found it: the reader is called between D and d. */
    @Test
    void aRunOfDBeforeTheEndOfSlowBytes() throws IOException {
        Charset viqr = Charset.forName("x-VIQR");
        byte[] bytes = "dDda".getBytes(StandardCharsets.US_ASCII);
        assertThat(new String(bytes, viqr)).isEqualTo("dĐa");
        assertThat(read(new SlowStream(bytes), viqr))
                .isEqualTo(sure(bytes, viqr))
                .isEqualTo("da");
    }

    private static String read(InputStream bytes, Charset charset) throws IOException {
        StringWriter read = new StringWriter();
        try (InputStreamReader reader = new InputStreamReader(bytes, charset)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                read.write(c);
            }
        }
        return sure(read.toString(), charset);
    }

    private static final class SlowStream extends ByteArrayInputStream {
        SlowStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(1, length));
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** A letter of several bytes at the end of a file, wherever the buffer of the reader ends. */
    @ParameterizedTest
    @MethodSource("names")
    void readsALetterThatTheBufferCuts(String name, @TempDir Path directory) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] letter = CHARSETS.get(name).encode(name.equals("x-TCVN3-H") ? "Ộ" : "ộ");
        Path file = directory.resolve("bulletin.txt");
        for (int before = 8189; before <= 8192; before++) {
            byte[] bytes = new byte[before + letter.length];
            Arrays.fill(bytes, 0, before, (byte) 'x');
            System.arraycopy(letter, 0, bytes, before, letter.length);
            Files.write(file, bytes);
            assertThat(Files.readAllLines(file, charset)).containsExactly(new String(bytes, charset));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsFilesOfAnyLength(String name, @TempDir Path directory) throws IOException {
        Charset charset = Charset.forName(name);
        Path file = directory.resolve("bulletin.txt");
        for (int length : new int[] {1, 2, 8191, 8192, 8193, 16384, 16385}) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 'x');
            bytes[length - 1] = 'a';
            Files.write(file, bytes);
            String text = new String(bytes, charset);
            assertThat(Files.readAllLines(file, charset)).as("%d bytes", length).containsExactly(text);
            assertThat(Files.readString(file, charset)).isEqualTo(text);
            try (Reader reader = Files.newBufferedReader(file, charset)) {
                StringWriter all = new StringWriter();
                reader.transferTo(all);
                assertThat(all).hasToString(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-VNI", "x-VIQR", "x-BKHCM2"})
    void composesLaterWhatItHadToShow(String name) {
        for (Syllables.Styled syllable : Syllables.ALL) {
            byte[] bytes = CHARSETS.get(name).encode(syllable.old());
            CharsetDecoder decoder = Charset.forName(name).newDecoder();
            CharBuffer out = CharBuffer.allocate(32);
            for (byte b : bytes) {
                decoder.decode(ByteBuffer.wrap(new byte[] {b}), out, false);
                if (b != 'd') {
                    decoder.decode(ByteBuffer.allocate(0), out, false);
                }
            }
            decoder.decode(ByteBuffer.allocate(0), out, true);
            decoder.flush(out);
            assertThat(Syllables.nfc(out.flip().toString())).isEqualTo(syllable.old());
        }
    }

    /**
     * However a pair of bytes is cut, and though the decoder had to show the first in between, it comes out as the same text.
     * Only what no mark can make of a letter stays apart: the second d of VIQR's đ, and the backslash before a mark.
     */
    @ParameterizedTest
    @MethodSource("names")
    void readsEveryPairOfBytesInPieces(String name) {
        Charset charset = Charset.forName(name);
        CharBuffer out = CharBuffer.allocate(9);
        for (int pair = 0; pair < 0x10000; pair++) {
            byte[] bytes = {(byte) (pair >> 8), (byte) pair};
            CharsetDecoder decoder = charset.newDecoder();
            decoder.decode(ByteBuffer.wrap(bytes, 0, 1), out.clear(), false);
            decoder.decode(ByteBuffer.allocate(0), out, false);
            decoder.decode(ByteBuffer.wrap(bytes, 1, 1), out, false);
            decoder.decode(ByteBuffer.allocate(0), out, true);
            decoder.flush(out);
            String whole = new String(bytes, charset);
            boolean apart =
                    name.equals("x-VIQR") && ("Đđ\\".contains(whole) || whole.equals(String.valueOf((char) bytes[1])));
            assertThat(Syllables.nfc(out.flip().toString()))
                    .as("%s %04x", name, pair)
                    .isEqualTo(apart ? new String(bytes, StandardCharsets.US_ASCII) : Syllables.nfc(whole));
        }
    }

    @Property
    void encodesAsTheEncodingDoes(@ForAll("names") String name, @ForAll("texts") String text) {
        Charset charset = Charset.forName(name);
        byte[] bytes;
        try {
            bytes = CHARSETS.get(name).encode(text);
        } catch (IllegalArgumentException unencodable) {
            assertThat(charset.newEncoder().canEncode(text)).isFalse();
            return;
        }
        assertThat(charset.newEncoder().canEncode(text)).isTrue();
        assertThat(text.getBytes(charset)).isEqualTo(bytes);
    }

    /** However the buffers are cut, the result is the same but for the composition of what came in two of them. */
    @Property
    void decodesInPieces(@ForAll("names") String name, @ForAll("bytes") byte[] bytes, @ForAll long seed) {
        CharsetDecoder decoder = Charset.forName(name).newDecoder();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        ByteBuffer in = ByteBuffer.allocate(bytes.length);
        int given = 0;
        while (true) {
            int more = Math.min(bytes.length - given, 1 + random.nextInt(3));
            in.put(bytes, given, more).flip();
            given += more;
            boolean last = given == bytes.length;
            CoderResult result;
            do {
                CharBuffer out = CharBuffer.allocate(random.nextInt(4));
                result = decoder.decode(in, out, last);
                text.append(out.flip());
            } while (result.isOverflow());
            if (last) {
                break;
            }
            in.clear();
        }
        CoderResult result;
        do {
            CharBuffer out = CharBuffer.allocate(random.nextInt(2));
            result = decoder.flush(out);
            text.append(out.flip());
        } while (result.isOverflow());
        assertThat(Syllables.nfc(text.toString())).isEqualTo(Syllables.nfc(new String(bytes, Charset.forName(name))));
    }

    @Property
    void encodesInPieces(@ForAll("names") String name, @ForAll("texts") String text, @ForAll long seed) {
        CharsetEncoder encoder = Charset.forName(name)
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        Random random = new Random(seed);
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 + 5);
        CharBuffer in = CharBuffer.allocate(text.length());
        int given = 0;
        while (true) {
            int more = Math.min(text.length() - given, random.nextInt(3));
            in.put(text, given, given + more).flip();
            given += more;
            boolean last = given == text.length();
            ByteBuffer out = ByteBuffer.allocate(random.nextInt(5));
            CoderResult result = encoder.encode(in, out, last);
            in.compact();
            bytes.put(out.flip());
            if (last && result.isUnderflow()) {
                break;
            }
        }
        CoderResult result;
        do {
            ByteBuffer out = ByteBuffer.allocate(random.nextInt(4));
            result = encoder.flush(out);
            bytes.put(out.flip());
        } while (result.isOverflow());
        byte[] expected = text.getBytes(Charset.forName(name));
        assertThat(Arrays.copyOf(bytes.array(), bytes.position())).isEqualTo(expected);
    }

    @Test
    void reportsWhatItCantEncode() {
        CharsetEncoder tcvn3 = Charset.forName("x-TCVN3").newEncoder();
        assertThatExceptionOfType(UnmappableCharacterException.class)
                .isThrownBy(() -> tcvn3.encode(CharBuffer.wrap("Ủy ban")))
                .satisfies(e -> assertThat(e.getInputLength()).isEqualTo(1));
        assertThatExceptionOfType(UnmappableCharacterException.class)
                .isThrownBy(() -> tcvn3.encode(CharBuffer.wrap("a\ud83d\ude00")))
                .satisfies(e -> assertThat(e.getInputLength()).isEqualTo(2));
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> tcvn3.encode(CharBuffer.wrap("a\ude00")));
        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> tcvn3.encode(CharBuffer.wrap("a\ud83d")));
        assertThat("aỦ€\ud83d\ude00!".getBytes(Charset.forName("x-VIQR")))
                .isEqualTo("aU?\\?\\?!".getBytes(StandardCharsets.US_ASCII));
        assertThat("ỦB".getBytes(Charset.forName("x-TCVN3"))).isEqualTo("?B".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-TCVN3", "x-VNI", "x-VIQR", "x-BKHCM2"})
    void mayBeUsedAgain(String name) {
        CharsetDecoder decoder = Charset.forName(name).newDecoder();
        decoder.decode(ByteBuffer.wrap(new byte[] {'a'}), CharBuffer.allocate(1), false);
        decoder.reset();
        CharBuffer out = CharBuffer.allocate(9);
        decoder.decode(ByteBuffer.wrap("'x".getBytes(StandardCharsets.US_ASCII)), out, true);
        decoder.flush(out);
        assertThat(out.flip().toString()).isEqualTo("'x");
    }

    /** Windows-1258 is left to the JDK, whose text is not composed. */
    @Property
    void readsWindows1258AsTheRuntimeDoes(@ForAll("bytes") byte[] bytes) {
        String runtime = new String(bytes, Charset.forName("windows-1258"));
        if (!runtime.contains("\ufffd")) {
            assertThat(Syllables.nfc(LegacyEncoding.WINDOWS_1258.decode(bytes))).isEqualTo(Syllables.nfc(runtime));
        }
    }

    @Test
    void composesWindows1258() {
        for (Syllables.Styled syllable : Syllables.ALL) {
            byte[] bytes = Syllables.toneDecomposed(syllable.old()).getBytes(Charset.forName("windows-1258"));
            assertThat(LegacyEncoding.WINDOWS_1258.decode(bytes)).isEqualTo(syllable.old());
        }
        assertThat(LegacyEncoding.WINDOWS_1258.decode("n\u00de \u00f1 u\u00f2 \u00c2\u00ec b\u00cc"))
                .isEqualTo("\u00f1 \u00f1 \u1ee5 \u1ea4 b\u0300");
    }

    @Provide("names")
    Arbitrary<String> anyName() {
        return Arbitraries.of(names().toList());
    }

    private static Stream<String> names() {
        return CHARSETS.keySet().stream().sorted();
    }

    /** Bytes that combine more often than not. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> any = Arbitraries.bytes();
        Arbitrary<Byte> combining = Arbitraries.of(
                        "aAeoOuydD\\'`?~.^(+ \u00cc\u00d2\u00de\u00ec\u00f2\u00d9\u00f9\u00c1\u00ca\u00ea\u00f4\u00d4\u00e5"
                                .chars()
                                .boxed()
                                .toList())
                .map(Integer::byteValue);
        return Arbitraries.oneOf(any, combining).array(byte[].class).ofMaxSize(16);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "a", "A", "d", "D", "đ", "Đ", "â", "ế", "Ở", "\\", ".", "'", "?", "^", "+", "(", "\u0301", "\u0302",
                "\u031b", "\u0323", "€", "ñ", "x", "\ud83d", "\ude00", "中", "ư", " ");
        return parts.list().ofMaxSize(12).map(all -> String.join("", all));
    }
}
