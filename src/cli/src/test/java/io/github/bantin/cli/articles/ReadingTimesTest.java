package io.github.bantin.cli.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Times by a clock of the test's own, so that nothing is measured. */
class ReadingTimesTest {
    private long now;
    private int readings;

    /** A text takes as many milliseconds as it has characters, once ten times as many. */
    private void read(String text) {
        readings++;
        now += text.length() * 1_000_000L * (readings % 7 == 0 ? 10 : 1);
    }

    @Test
    void theBestReadingOfEachTextCounts() {
        List<String> texts = IntStream.rangeClosed(1, 20).mapToObj("x"::repeat).toList();
        assertThat(ReadingTimes.of(texts, this::read, () -> now).lines())
                .containsExactly(
                        "milliseconds      a text",
                        "mean               10.50",
                        "median             10.00",
                        "p90                18.00",
                        "max                20.00");
    }

    @Test
    void oneTextIsReadUntilItIsWarm() {
        ReadingTimes.of(List.of("x".repeat(100)), this::read, () -> now);
        assertThat(readings).isGreaterThan(20);
    }
}
