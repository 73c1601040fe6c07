package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures detection on text that is not in the repository. Run it with
 * {@code -Dtest=EncodingDetectionMeasurement -Dbantin.data=DIR -Dbantin.foreignLines=DIR}: the former directory holds
 * {@code ud_vtb/vi_vtb-ud-dev.conllu} (UD Vietnamese VTB), the latter text files in other languages, UTF-8, to be judged
 * line by line.
 *
 * <p>A fragment of Vietnamese counts as right if decoding it in the encoding that was detected gives the fragment, but for
 * case; a foreign line if it is left as it stands.
 */
@EnabledIfSystemProperty(named = "bantin.foreignLines", matches = ".+")
class EncodingDetectionMeasurement {
    private static final int[] LENGTHS = {2, 3, 5, 8, 12};

    private static final List<LegacyEncoding> ENCODINGS = List.of(
            LegacyEncoding.TCVN3_AUTOCAPS,
            LegacyEncoding.VNI_WINDOWS,
            LegacyEncoding.WINDOWS_1258,
            LegacyEncoding.VISCII,
            LegacyEncoding.VPS,
            LegacyEncoding.VIQR,
            LegacyEncoding.TCVN5712_1,
            LegacyEncoding.BKHCM2);

    @Test
    void measureVietnamese() throws IOException {
        List<String> sentences = sentences();
        for (int length : LENGTHS) {
            List<String> fragments = fragments(sentences, length);
            long standing = fragments.stream()
                    .filter(fragment ->
                            LegacyEncoding.detect(fragment).encoding().isEmpty())
                    .count();
            StringBuilder line = new StringBuilder();
            line.append(String.format(Locale.ROOT, "%2d tokens, %5d fragments:", length, fragments.size()));
            line.append(String.format(Locale.ROOT, " UNICODE %.2f", 100.0 * standing / fragments.size()));
            for (LegacyEncoding encoding : ENCODINGS) {
                double right = right(fragments, encoding);
                line.append(String.format(Locale.ROOT, " %s %.2f", encoding, right));
                if (length == 5 && ENCODINGS.indexOf(encoding) < 2) {
                    assertThat(right).as("%s", encoding).isGreaterThanOrEqualTo(99);
                }
            }
            System.out.println(line);
            assertThat(standing).isEqualTo(fragments.size());
        }
    }

    private static double right(List<String> fragments, LegacyEncoding encoding) {
        int right = 0;
        int all = 0;
        for (String fragment : fragments) {
            byte[] bytes;
            try {
                bytes = encoding.encode(fragment);
            } catch (UnencodableTextException e) {
                continue;
            }
            all++;
            String decoded = LegacyEncoding.detect(bytes)
                    .encoding()
                    .map(found -> found.decode(bytes))
                    .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
            right += decoded.toLowerCase(Locale.ROOT).equals(fragment.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return 100.0 * right / all;
    }

    @Test
    void measureForeignLines() throws IOException {
        long all = 0;
        long wrong = 0;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("bantin.foreignLines")))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                List<String> decoded = lines.stream()
                        .filter(line -> LegacyEncoding.detect(line).encoding().isPresent())
                        .toList();
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d of %d lines taken for Vietnamese, such as %s%n",
                        file.getFileName(),
                        decoded.size(),
                        lines.size(),
                        decoded.subList(0, Math.min(4, decoded.size())));
                all += lines.size();
                wrong += decoded.size();
            }
        }
        System.out.printf(Locale.ROOT, "false alarms: %.3f %%%n", 100.0 * wrong / all);
        assertThat(wrong * 1000).isLessThanOrEqualTo(2 * all);
    }

    private static List<String> sentences() throws IOException {
        Path file = Path.of(System.getProperty("bantin.data"), "ud_vtb", "vi_vtb-ud-dev.conllu");
        String mark = "# text =";
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .toList();
    }

    private static List<String> fragments(List<String> sentences, int length) {
        List<String> fragments = new ArrayList<>();
        for (String sentence : sentences) {
            String[] tokens = sentence.split(" +", -1);
            for (int begin = 0; begin + length <= tokens.length; begin += length) {
                fragments.add(String.join(" ", Arrays.copyOfRange(tokens, begin, begin + length)));
            }
        }
        return fragments;
    }
}
