package io.github.bantin.internal.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.script.Syllables;
import io.github.bantin.normalize.LegacyEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LegacyTablesTest {
    private static final String TSV = "legacy_encodings.tsv";

    private static final Map<LegacyEncoding, String> TABLES = Map.of(
            LegacyEncoding.TCVN3, LegacyTables.TCVN3,
            LegacyEncoding.TCVN5712_1, LegacyTables.TCVN5712_1,
            LegacyEncoding.VNI_WINDOWS, LegacyTables.VNI_WINDOWS,
            LegacyEncoding.VISCII, LegacyTables.VISCII,
            LegacyEncoding.VPS, LegacyTables.VPS,
            LegacyEncoding.VIQR, LegacyTables.VIQR,
            LegacyEncoding.WINDOWS_1258, LegacyTables.WINDOWS_1258,
            LegacyEncoding.BKHCM2, LegacyTables.BKHCM2);

    private static final Map<String, LegacyEncoding> NAMES_IN_TSV = Map.of(
            "TCVN3", LegacyEncoding.TCVN3,
            "TCVN3-H", LegacyEncoding.TCVN3_CAPS,
            "TCVN5712-1", LegacyEncoding.TCVN5712_1,
            "VNI-WIN", LegacyEncoding.VNI_WINDOWS,
            "VISCII", LegacyEncoding.VISCII,
            "VPS", LegacyEncoding.VPS,
            "VIQR", LegacyEncoding.VIQR,
            "WINDOWS-1258", LegacyEncoding.WINDOWS_1258,
            "BKHCM2", LegacyEncoding.BKHCM2);

    @Test
    @EnabledIfSystemProperty(named = "bantin.data", matches = ".+")
    void areWhatTheGeneratorMakes() throws IOException {
        String source = Files.readString(
                Path.of("src/main/java/io/github/bantin/internal/legacy/LegacyTables.java"), StandardCharsets.UTF_8);
        assertThat(LegacyTableGenerator.generate(data())).isEqualTo(source);
    }

    @Test
    @EnabledIfSystemProperty(named = "bantin.data", matches = ".+")
    void decodeEveryCellOfTheCompilation() throws IOException {
        int cells = 0;
        for (LegacyTableGenerator.Cell cell : LegacyTableGenerator.read(data())) {
            LegacyEncoding encoding = NAMES_IN_TSV.get(cell.encoding());
            if (encoding == null || cell.isStrokeByHyphen()) {
                assertThat(cell.confidence()).isNotEqualTo("high");
                continue;
            }
            byte[] bytes = cell.bytes();
            String letter = String.valueOf(cell.letter());
            assertThat(encoding.decode(bytes)).isEqualTo(letter);
            assertThat(encoding.decode(cell.view())).isEqualTo(letter);
            assertThat(encoding.decode(latin1(bytes))).isEqualTo(letter);
            cells++;
        }
        assertThat(cells).isEqualTo(1_103);
    }

    private static Path data() {
        return Path.of(System.getProperty("bantin.data"), TSV);
    }

    /** The same promises on the checked-in tables alone. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TCVN3_CAPS", "TCVN3_AUTOCAPS"})
    void decodeEveryCell(LegacyEncoding encoding) {
        Set<String> rows = new HashSet<>();
        Set<Character> letters = new TreeSet<>();
        for (String cell : TABLES.get(encoding).split(" ", -1)) {
            int equals = cell.indexOf('=');
            byte[] bytes = new byte[equals / 2];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(cell, 2 * i, 2 * i + 2, 16);
            }
            String letter = cell.substring(equals + 1);
            assertThat(rows.add(cell.substring(0, equals))).isTrue();
            letters.add(letter.charAt(0));
            assertThat(encoding.decode(bytes)).isEqualTo(letter);
            assertThat(encoding.decode(latin1(bytes))).isEqualTo(letter);
            assertThat(encoding.decode(windows1252(bytes))).isEqualTo(letter);
            if (Character.isLetter(letter.charAt(0))) {
                assertThat(encoding.decode(encoding.encode(letter))).isEqualTo(letter);
                assertThat(encoding.encode(Syllables.nfd(letter))).isEqualTo(encoding.encode(letter));
            }
        }
        Set<Character> all = vietnameseLetters();
        if (encoding == LegacyEncoding.TCVN3) {
            all.removeIf(c -> Character.isUpperCase(c) && "ĂÂĐÊÔƠƯ".indexOf(c) < 0);
            assertThat(all).hasSize(74);
        }
        assertThat(letters).containsAll(all);
    }

    private static Set<Character> vietnameseLetters() {
        Set<Character> letters = new TreeSet<>();
        for (Syllables.Styled syllable : Syllables.ALL) {
            (syllable.old() + syllable.old().toUpperCase(java.util.Locale.ROOT))
                    .chars()
                    .filter(c -> c > 0x7f)
                    .forEach(c -> letters.add((char) c));
        }
        assertThat(letters).hasSize(134);
        return letters;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static String windows1252(byte[] bytes) {
        StringBuilder view = new StringBuilder();
        for (byte b : bytes) {
            view.append(Windows1252.character(b & 0xff));
        }
        return view.toString();
    }

    @Test
    void agreeWithTheRuntimeOnWindows1252() {
        for (int b = 0; b < 256; b++) {
            char c = Windows1252.character(b);
            assertThat(Windows1252.toByte(c)).isEqualTo(b);
            assertThat(Windows1252.toByte((char) b)).isEqualTo(b);
            String runtime = new String(new byte[] {(byte) b}, java.nio.charset.Charset.forName("windows-1252"));
            if (!runtime.equals("\ufffd")) {
                assertThat(runtime).isEqualTo(String.valueOf(c));
            } else {
                assertThat((int) c).isEqualTo(b);
            }
        }
        for (char c = 0x100; c < Character.MAX_VALUE; c++) {
            int b = Windows1252.toByte(c);
            assertThat(b == Windows1252.NONE || Windows1252.character(b) == c).isTrue();
        }
    }
}
