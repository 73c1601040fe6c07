package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values refuse what no text can mean: null by its name, quarters and halves that no year has, negative lengths. */
class ValueRulesTest {
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5})
    void refusesQuarters(int quarter) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.YearlyQuarter(quarter));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemporalValue.CalendarQuarter(Year.of(2022), quarter))
                .withMessageContaining("quarter");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void refusesHalves(int half) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.YearlyHalf(half));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.CalendarHalf(Year.of(2022), half));
    }

    @Test
    void takesEveryQuarterAndHalf() {
        assertThat(new TemporalValue.CalendarQuarter(Year.of(2022), 1).iso()).isEqualTo("2022-Q1");
        assertThat(new TemporalValue.YearlyQuarter(4).iso()).isEqualTo("Q4");
        assertThat(new TemporalValue.YearlyHalf(2).iso()).isEqualTo("H2");
    }

    @Test
    void refusesLengthsThatNobodyWrites() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.Length(-1, ChronoUnit.DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.Length(1, ChronoUnit.ERAS));
        assertThat(new TemporalValue.Length(0, ChronoUnit.DAYS).iso()).isEqualTo("P0D");
    }

    @Test
    void refusesIntervalsOfIntervals() {
        TemporalValue noon = new TemporalValue.ClockTime(LocalTime.NOON);
        TemporalValue interval = new TemporalValue.Interval(noon, noon);
        assertThatIllegalArgumentException().isThrownBy(() -> new TemporalValue.Interval(interval, noon));
    }

    @Test
    void keepsTheOrderOfTheText() {
        NumericValue range = new NumericValue.Range(new BigDecimal("-2"), new BigDecimal("-5"));
        assertThat(range.plain()).isEqualTo("-2/-5");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNullByName() {
        refuses("day", () -> new TemporalValue.CalendarDay(null));
        refuses("month", () -> new TemporalValue.CalendarMonth(null));
        refuses("year", () -> new TemporalValue.CalendarYear(null));
        refuses("year", () -> new TemporalValue.CalendarQuarter(null, 1));
        refuses("year", () -> new TemporalValue.CalendarHalf(null, 1));
        refuses("month", () -> new TemporalValue.YearlyMonth(null));
        refuses("day", () -> new TemporalValue.YearlyDay(null));
        refuses("day", () -> new TemporalValue.Weekday(null));
        refuses("time", () -> new TemporalValue.ClockTime(null));
        refuses("unit", () -> new TemporalValue.Length(1, null));
        refuses("start", () -> new TemporalValue.Interval(null, null));
        refuses("amount", () -> new NumericValue.Single(null));
        refuses("low", () -> new NumericValue.Range(null, BigDecimal.ONE));
        refuses("high", () -> new NumericValue.Range(BigDecimal.ONE, null));
        refuses("kinds", () -> MentionExtractor.of((MentionKind[]) null));
        refuses("kinds", () -> MentionExtractor.of(MentionKind.DATE, null));
        refuses("text", () -> MentionExtractor.standard().extract(null));
        refuses("symbol", () -> DocumentType.ofSymbol(null, NumberingSystem.STATE));
        refuses("system", () -> DocumentType.ofSymbol("QĐ", null));
        refuses(
                "derived",
                () -> MentionExtractor.standard().extract("5%").get(0).in(null));
    }

    private static void refuses(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
