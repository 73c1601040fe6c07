package io.github.bantin.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ByteLinesTest {
    @Property
    void cutsAtLineFeedsAndCountsBytes(
            @ForAll @CharRange(from = '\n', to = '\r') @StringLength(max = 20) String end,
            @ForAll @IntRange(min = 65_530, max = 65_540) int before)
            throws IOException {
        for (String text : List.of(end, "a".repeat(before) + end, end + "b".repeat(before))) {
            List<String> expected = new ArrayList<>(List.of(text.split("\n", -1)));
            if (expected.get(expected.size() - 1).isEmpty()) {
                expected.remove(expected.size() - 1);
            }
            List<String> found = new ArrayList<>();
            ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            long offset = 0;
            while (lines.next()) {
                found.add(new String(lines.line(), 0, lines.length(), StandardCharsets.UTF_8));
                assertThat(lines.number()).isEqualTo(found.size());
                assertThat(lines.offset()).isEqualTo(offset);
                offset += lines.length() + 1;
            }
            assertThat(found).isEqualTo(expected);
        }
    }
}
