package io.github.bantin.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bantin.text.ModelFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredModelTest {
    private static final List<Integer> WIDTHS = List.of(3);
    private static final Forest FOREST =
            new Forest(2, 0.5f, new byte[] {0, 1, 2}, new float[] {1, 2, 3}, new float[] {-1, -0.5f, 0.5f, 1});

    private static byte[] stored(String name, List<Integer> widths, StoredModel.Writable body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredModel.write(out, name, widths, body);
        return out.toByteArray();
    }

    private static Forest read(byte[] bytes) throws IOException {
        ModelBody body =
                StoredModel.read(new ByteArrayInputStream(bytes), "jumps").body(WIDTHS);
        Forest forest = Forest.read(body, 3);
        body.end();
        return forest;
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(message);
    }

    private static @Nullable Throwable refusal(byte[] bytes) {
        return catchThrowable(() -> read(bytes));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        byte[] bytes = stored("jumps", WIDTHS, FOREST::write);
        Forest read = read(bytes);
        for (float x : new float[] {0, 1.5f, 4, Float.NaN}) {
            float[] row = {x, 4 - x, 2 * x};
            assertThat(read.logOdds(row)).isEqualTo(FOREST.logOdds(row));
        }
    }

    @Test
    void readsNothingBehindTheModel() throws IOException {
        byte[] bytes = stored("jumps", WIDTHS, FOREST::write);
        ByteArrayInputStream two = new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length + 5));
        StoredModel.read(two, "jumps");
        assertThat(two.available()).isEqualTo(5);
    }

    @Test
    void saysWhichModelAndWhatIsWrong() throws IOException {
        byte[] bytes = stored("jumps", WIDTHS, FOREST::write);
        refuses(new byte[0], "model jumps: the stream is empty");
        refuses(new byte[100], "model jumps: the stream holds no model of Bantin");
        refuses(
                "PK\u0003\u0004 and more".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "model jumps: the stream holds no model of Bantin");
        refuses(Arrays.copyOf(bytes, 20), "model jumps: the stream ends inside the header");
        refuses(Arrays.copyOf(bytes, bytes.length - 1), "model jumps: the stream ends after 42 of 43 bytes");
        refuses(stored("titles", WIDTHS, FOREST::write), "model jumps: the stream holds the model titles");
        refuses(
                stored("jumps", List.of(54), FOREST::write),
                "model jumps: it was made for widths [54], this library reads with [3]");
        byte[] newer = bytes.clone();
        newer[4] = 2;
        refuses(newer, "model jumps: its form is of version 2, this library reads version 1");
        byte[] damaged = bytes.clone();
        damaged[damaged.length - 1] ^= 1;
        refuses(damaged, "model jumps: its bytes are damaged, the checksum is another");
        refuses(
                stored("jumps", WIDTHS, out -> out.write(new byte[] {0, 0, 0, 99, 0, 0, 0, 0})),
                "model jumps: the depth of trees is 99");
    }

    @Test
    void aHugeLengthTakesNoMemory() throws IOException {
        byte[] bytes = stored("jumps", WIDTHS, FOREST::write);
        int length = 4 + 1 + 2 + 5 + 1 + 4;
        byte[] huge = bytes.clone();
        huge[length] = 0x0f;
        refuses(huge, "model jumps: the stream ends after 43 of 251658283 bytes");
        huge[length] = 0x7f;
        refuses(huge, "model jumps: the stream declares 2130706475 bytes");
        huge[length] = -1;
        refuses(huge, "model jumps: the stream declares 4278190123 bytes");
        byte[] trees =
                stored("jumps", WIDTHS, out -> out.write(new byte[] {0, 0, 0, 16, 0x7f, -1, -1, -1, 0, 0, 0, 0}));
        refuses(trees, "model jumps: columns take 140735340806145 bytes, 0 are left");
    }

    /** Wherever a stream ends and whichever byte is another one, the model is refused by its name. */
    @Test
    void noTruncatedAndNoDamagedModelIsRead() throws IOException {
        byte[] bytes = stored("jumps", WIDTHS, FOREST::write);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(refusal(Arrays.copyOf(bytes, i)))
                    .as("%d bytes", i)
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageStartingWith("model jumps: ");
            for (int bit = 0; bit < 8; bit++) {
                byte[] other = bytes.clone();
                other[i] ^= (byte) (1 << bit);
                assertThat(refusal(other))
                        .as("bit %d of byte %d", bit, i)
                        .isInstanceOf(ModelFormatException.class)
                        .hasMessageStartingWith("model ");
            }
        }
    }

    /** What another program wrote under the right header is refused by its name, or is a model that answers. */
    @Property(tries = 500)
    void anyBodyIsRefusedOrAnswers(
            @ForAll @IntRange(max = 42) int at,
            @ForAll byte other,
            @ForAll @Size(max = 80) List<@ByteRange(max = 3) Byte> noise)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        FOREST.write(body);
        byte[] changed = body.toByteArray();
        changed[at] = other;
        byte[] random = new byte[noise.size()];
        for (int i = 0; i < random.length; i++) {
            random[i] = noise.get(i);
        }
        for (byte[] one : List.of(changed, random)) {
            byte[] bytes = stored("jumps", WIDTHS, out -> out.write(one));
            Throwable refusal = refusal(bytes);
            if (refusal == null) {
                assertThat(read(bytes).logOdds(new float[] {1, 2, 3})).isFinite();
            } else {
                assertThat(refusal).isInstanceOf(ModelFormatException.class).hasMessageStartingWith("model jumps: ");
            }
        }
    }

    /** Chains and tables of words behind the right header: refused by name, or of the size that they say. */
    @Property(tries = 500)
    void otherKindsAreRefusedToo(@ForAll @Size(max = 120) List<@ByteRange(max = 3) Byte> noise) throws IOException {
        byte[] random = new byte[noise.size()];
        for (int i = 0; i < random.length; i++) {
            random[i] = noise.get(i);
        }
        byte[] bytes = stored("lines", WIDTHS, out -> out.write(random));
        for (boolean chain : new boolean[] {true, false}) {
            Throwable refusal = catchThrowable(() -> {
                ModelBody body = StoredModel.read(new ByteArrayInputStream(bytes), "lines")
                        .body(WIDTHS);
                if (chain) {
                    LinearChain.read(body, 2);
                } else {
                    NgramModel.read(body).pair(1, 2);
                }
                body.end();
            });
            if (refusal != null) {
                assertThat(refusal).isInstanceOf(ModelFormatException.class).hasMessageStartingWith("model lines: ");
            }
        }
    }
}
