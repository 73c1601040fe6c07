package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    private static final int STRINGS = Integer.getInteger("bantin.nfc.strings", 300_000);

    /** The examples of the Unicode Standard, section 3.9, tables 3-8 to 3-11, and some more. */
    @ParameterizedTest
    @CsvSource({
        "C0 AF E0 80 BF F0 81 82 41, 0, ????????A",
        "ED A0 80 ED BF BF ED AF 41, 0, ????????A",
        "F4 91 92 93 FF 41 80 BF 42, 0, ?????A??B",
        "E1 80 E2 F0 91 92 F1 BF 41, 0, ????A",
        "41 C3 B1 42 E1 BB, 4, AñB?",
        "61 F0 9F 98 80 62 F0 9F 98, 6, a\uD83D\uDE00b?",
        "61 62 63 64 65 66 67 C3, 7, abcdefg?",
        "61 62 63 64 65 66 67 68 61 62 63 64 65 66 67 E1 41, 15, abcdefghabcdefg?A",
        "65 CC 80 41 CC, 4, èA?",
    })
    void findsAndReplacesWhatIsMalformed(String hex, int index, String replaced) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        String expected = replaced.replace('?', '\uFFFD');
        assertThat(Utf8.firstMalformed(bytes, 0, bytes.length)).isEqualTo(index);
        assertThat(Utf8Nfc.decode(bytes, 0, bytes.length, MalformedBytes.REPLACE))
                .isEqualTo(expected);
        char[] target = new char[Utf8Nfc.roomFor(bytes.length)];
        int length = Utf8Nfc.decode(bytes, 0, bytes.length, target, 0, MalformedBytes.REPLACE);
        assertThat(new String(target, 0, length)).isEqualTo(expected);
        assertThatExceptionOfType(MalformedUtf8Exception.class)
                .isThrownBy(() -> Utf8Nfc.decode(bytes, 0, bytes.length, MalformedBytes.REPORT))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index))
                .withMessageContaining("at index " + index);
    }

    @Test
    void agreesWithTheTableOfWellFormedSequences() {
        TextGenerator generator = new TextGenerator(20230404);
        Normalizer2 icu = Normalizer2.getNFCInstance();
        for (int i = 0; i < STRINGS; i++) {
            byte[] bytes = generator.bytes();
            int begin = bytes.length == 0 ? 0 : generator.below(2);
            int[] firstMalformed = {-1};
            String decoded = decodeSlowly(bytes, begin, firstMalformed);
            boolean right = Utf8.firstMalformed(bytes, begin, bytes.length) == firstMalformed[0];
            Utf8Nfc.isNfc(bytes, begin, bytes.length);
            if (decoded.codePoints().allMatch(NfcTableGenerator::isCovered)) {
                right &= Utf8Nfc.decode(bytes, begin, bytes.length, MalformedBytes.REPLACE)
                        .equals(icu.normalize(decoded));
            }
            if (!right) {
                assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes, begin, bytes.length))
                        .isEqualTo("decoded rightly");
            }
        }
    }

    @Test
    void findsTheOneWrongByteOfLongText() {
        byte[] text =
                "Thành phố Đà Lạt \uD83D\uDE00 trực thuộc tỉnh ".repeat(300).getBytes(UTF_8);
        assertThat(Utf8.firstMalformed(text, 0, text.length)).isEqualTo(-1);
        for (int at = 0; at < 300; at++) {
            byte[] wrong = text.clone();
            wrong[text.length - 1 - at] = (byte) 0xFF;
            int[] firstMalformed = {-1};
            decodeSlowly(wrong, 0, firstMalformed);
            assertThat(Utf8.firstMalformed(wrong, 0, wrong.length)).isEqualTo(firstMalformed[0]);
            assertThatExceptionOfType(MalformedUtf8Exception.class)
                    .isThrownBy(() -> Utf8Nfc.decode(wrong, 0, wrong.length, MalformedBytes.REPORT))
                    .satisfies(e -> assertThat(e.index()).isEqualTo(firstMalformed[0]));
        }
    }

    @Test
    void decodesTextThatGrows() {
        byte[] bytes = "\uD834\uDD60".repeat(20_000).getBytes(UTF_8);
        String expected = "\uD834\uDD58\uD834\uDD65\uD834\uDD6E".repeat(20_000);
        assertThat(Utf8Nfc.decode(bytes, 0, bytes.length, MalformedBytes.REPORT))
                .isEqualTo(expected);
        char[] target = new char[Utf8Nfc.roomFor(bytes.length)];
        int length = Utf8Nfc.decode(bytes, 0, bytes.length, target, 0, MalformedBytes.REPORT);
        assertThat(new String(target, 0, length)).isEqualTo(expected);
    }

    @Test
    void refusesWhatItCannotWorkOn() {
        byte[] bytes = new byte[4];
        assertThatNullPointerException()
                .isThrownBy(() -> Utf8.firstMalformed(null, 0, 0))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> Utf8Nfc.decode(bytes, 0, 4, null))
                .withMessage("malformed");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Utf8Nfc.isNfc(bytes, 1, 5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Utf8Nfc.decode(bytes, 0, 4, new char[7], 0, MalformedBytes.REPLACE));
    }

    /** Table 3-7 of the Unicode Standard: the ranges of each byte of each kind of sequence. */
    private static final int[][][] SEQUENCES = {
        {{0x00, 0x7F}},
        {{0xC2, 0xDF}, {0x80, 0xBF}},
        {{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}},
        {{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}},
        {{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}},
        {{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}},
        {{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}},
        {{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}},
        {{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}},
    };

    private static String decodeSlowly(byte[] bytes, int begin, int[] firstMalformed) {
        List<String> characters = new ArrayList<>();
        for (int at = begin; at < bytes.length; ) {
            int longest = 0;
            boolean complete = false;
            for (int[][] sequence : SEQUENCES) {
                int length = 0;
                while (length < sequence.length
                        && at + length < bytes.length
                        && (bytes[at + length] & 0xFF) >= sequence[length][0]
                        && (bytes[at + length] & 0xFF) <= sequence[length][1]) {
                    length++;
                }
                longest = Math.max(longest, length);
                complete |= length == sequence.length;
            }
            int end = at + Math.max(1, longest);
            characters.add(complete ? new String(Arrays.copyOfRange(bytes, at, end), UTF_8) : "\uFFFD");
            if (!complete && firstMalformed[0] < 0) {
                firstMalformed[0] = at;
            }
            at = end;
        }
        return String.join("", characters);
    }
}
