package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is allocated where that is promised, and no text takes more than linear time. */
class NfcCostTest {

    private static final String PROSE =
            "Uỷ ban nhân dân tỉnh Đắk Lắk ban hành “Chỉ thị số 16-CT/TU”, ngày 18/11/2022. ";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void normalizedTextAllocatesNothing() {
        String text = PROSE.repeat(100);
        byte[] bytes = text.getBytes(UTF_8);
        assertThat(allocated(() -> Nfc.isNfc(text))).isZero();
        assertThat(allocated(() -> Nfc.toNfc(text))).isZero();
        assertThat(allocated(() -> Utf8Nfc.isNfc(bytes, 0, bytes.length))).isZero();
        assertThat(allocated(() -> Utf8.firstMalformed(bytes, 0, bytes.length))).isZero();
    }

    @Test
    void arraysAllocateNothing() {
        char[] decomposed = Normalizer2.getNFDInstance()
                .normalize(PROSE.repeat(100) + "x\u0323\u0307 \u0958 a\u0301\u0323 \u1112\u1161\u11AB")
                .toCharArray();
        char[] target = new char[decomposed.length];
        assertThat(allocated(() -> Nfc.toNfc(decomposed, 0, decomposed.length, target, 0)))
                .isZero();
    }

    static Stream<String> hardTexts() {
        StringBuilder marks = new StringBuilder("a");
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            marks.appendCodePoint(0x300 + random.nextInt(0x4E));
        }
        StringBuilder classes = new StringBuilder();
        for (int c = 0x1DFF; c > 0x300; c--) {
            classes.append(UCharacter.getCombiningClass(c) > 0 ? (char) c : "");
        }
        return Stream.of(
                "\u0301",
                "a\u0301",
                "\u0301\u0323",
                "x\u0323\u0307",
                "\u0344\u0316",
                "\u11A8",
                "\u09C7\u09BE\u09BE",
                "\uFB2C",
                "\uD834\uDD60\u0301",
                "\uD834",
                "“",
                marks.toString(),
                classes.toString());
    }

    /** A hundred thousand units that any way to sort marks by moving them would take seconds for. */
    @ParameterizedTest
    @MethodSource("hardTexts")
    void hardTextTakesLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        String half = piece.repeat(100_000 / piece.length());
        double whole = milliseconds(text);
        double part = milliseconds(half);
        assertThat(whole).as("for %.1f ms at half the length", part).isLessThan(Math.max(200, 5 * part));
    }

    /** The best of some tries at every way to normalize. */
    private static double milliseconds(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        char[] target = new char[3 * text.length()];
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            Nfc.isNfc(text);
            Nfc.toNfc(text);
            Nfc.toNfc(text.toCharArray(), 0, text.length(), target, 0);
            Nfc.normalize(text, (from, to, replacement, length) -> {});
            Utf8Nfc.isNfc(bytes, 0, bytes.length);
            Utf8Nfc.decode(bytes, 0, bytes.length, MalformedBytes.REPLACE);
            best = Math.min(best, (System.nanoTime() - begin) / 1e6);
        }
        return best;
    }

    /** Bytes that one run allocates in this thread: the least of many, as the compiler may take a while. */
    private static long allocated(Runnable run) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            run.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
