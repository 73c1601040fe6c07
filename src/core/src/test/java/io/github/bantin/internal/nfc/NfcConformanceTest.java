package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The conformance test of Unicode Standard Annex 15, with {@code -Dunicode.normalizationTest=PATH} of
 * {@code NormalizationTest.txt}, version 15.0 or older. The package {@code unicode-data} of Debian has it, packed.
 */
@EnabledIfSystemProperty(named = "unicode.normalizationTest", matches = ".+")
class NfcConformanceTest {

    private static final int MINIMUM_ROWS = 15_000;

    @Test
    void holdsForEveryRow() throws IOException {
        int rows = 0;
        int part = -1;
        BitSet listed = new BitSet();
        for (String line : Files.readAllLines(Path.of(System.getProperty("unicode.normalizationTest")))) {
            if (line.startsWith("@Part")) {
                part++;
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                List<String> columns = Arrays.stream(line.split(";", 6))
                        .limit(5)
                        .map(NfcConformanceTest::text)
                        .toList();
                if (part == 1) {
                    listed.set(columns.get(0).codePointAt(0));
                }
                checkRow(line, columns);
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(MINIMUM_ROWS);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!listed.get(c)) {
                String text = Character.toString(c);
                assertThat(Nfc.toNfc(text)).isSameAs(text);
                assertThat(Nfc.isNfc(text)).isTrue();
            }
        }
    }

    /** c2 == toNFC(c1) == toNFC(c2) == toNFC(c3), c4 == toNFC(c4) == toNFC(c5). */
    private static void checkRow(String line, List<String> columns) {
        for (int i = 0; i < 5; i++) {
            String expected = columns.get(i < 3 ? 1 : 3);
            String text = columns.get(i);
            byte[] bytes = text.getBytes(UTF_8);
            char[] target = new char[expected.length()];
            assertThat(Nfc.toNfc(text)).as(line).isEqualTo(expected);
            assertThat(Nfc.isNfc(text)).as(line).isEqualTo(text.equals(expected));
            assertThat(Nfc.toNfc(text.toCharArray(), 0, text.length(), target, 0))
                    .as(line)
                    .isEqualTo(expected.length());
            assertThat(new String(target)).as(line).isEqualTo(expected);
            assertThat(Utf8Nfc.isNfc(bytes, 0, bytes.length)).as(line).isEqualTo(text.equals(expected));
            assertThat(Utf8Nfc.decode(bytes, 0, bytes.length, MalformedBytes.REPORT))
                    .as(line)
                    .isEqualTo(expected);
        }
    }

    private static String text(String column) {
        return Arrays.stream(column.split(" "))
                .map(c -> Character.toString(Integer.parseInt(c, 16)))
                .collect(joining());
    }
}
