package io.github.bantin.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StrictDecoderTest {
    private final StrictDecoder decoder = new StrictDecoder(StandardCharsets.UTF_8);

    @Property
    void decodesWhatWasEncoded(@ForAll String text, @ForAll @IntRange(min = 0, max = 70_000) int before)
            throws InputException {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        String longer = "a".repeat(before) + text;
        byte[] bytes = longer.getBytes(StandardCharsets.UTF_8);
        assertThat(decoder.decode(new ByteArrayInputStream(bytes))).isEqualTo(longer);
        assertThat(decoder.decode(bytes, bytes.length, 0)).isEqualTo(longer);
    }

    @Property
    void namesTheByteThatTheDecoderOfJavaStopsAt(
            @ForAll byte[] bytes, @ForAll @IntRange(min = 0, max = 70_000) int before) {
        byte[] longer = new byte[before + bytes.length];
        Arrays.fill(longer, 0, before, (byte) 'a');
        System.arraycopy(bytes, 0, longer, before, bytes.length);
        CharsetDecoder oracle = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(longer);
        boolean faulty =
                oracle.decode(in, CharBuffer.allocate(longer.length + 1), true).isError();
        String expected = faulty ? "at byte offset " + in.position() + " is not UTF-8" : "";
        assertThat(problem(longer, true)).contains(expected).isEqualTo(problem(longer, false));
        assertThat(problem(longer, true).isEmpty()).isEqualTo(!faulty);
    }

    private String problem(byte[] bytes, boolean asStream) {
        try {
            String text =
                    asStream ? decoder.decode(new ByteArrayInputStream(bytes)) : decoder.decode(bytes, bytes.length, 0);
            assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
            return "";
        } catch (InputException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
