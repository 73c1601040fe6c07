package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What normalizing allocates: nothing where nothing changes, and no alignment that nobody asked for. */
class NormalizationCostTest {
    private static final String PROSE =
            "Uỷ ban nhân dân tỉnh Đắk Lắk ban hành “Chỉ thị số 16-CT/TU”, ngày 18/11/2022. ";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final VietnameseNormalizer standard = VietnameseNormalizer.standard();

    @Test
    void normalizedTextAllocatesNothing() {
        String text = PROSE.repeat(100);
        assertThat(allocated(() -> standard.normalize(text))).isZero();
        assertThat(allocated(() -> standard.isNormalized(text))).isZero();
    }

    @Test
    void decomposedTextAllocatesNoMoreThanItsCopies() {
        String text = Normalizer.normalize(PROSE.repeat(100), Normalizer.Form.NFD);
        assertThat(allocated(() -> standard.normalize(text))).isLessThan(6L * text.length());
    }

    private static long allocated(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20 && least > 0; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
