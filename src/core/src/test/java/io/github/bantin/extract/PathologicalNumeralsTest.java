package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.Growth;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Number words, fractions, factors and magnitudes by the thousand are read in time proportional to the text. */
class PathologicalNumeralsTest {
    private static final int LEAST_LENGTH = 1 << 14;
    private static final int GREATEST_LENGTH = 1 << 17;

    static Stream<String> units() {
        return Stream.of(
                "một ",
                "hai ",
                "hai mươi ",
                "một trăm ",
                "chín trăm chín mươi chín triệu ",
                "một nghìn tỷ ",
                "hai phẩy năm ",
                "hai đến ",
                "hai phần ",
                "hai phần ba ",
                "một nửa ",
                "năm năm ",
                "1/",
                "1/2 ",
                "½",
                "gấp ",
                "gấp 2 ",
                "gấp hơn ",
                "thứ nhất ",
                "thứ hai mươi ",
                "khóa X, XI ",
                "1 nghìn 1 tỷ ",
                "3 triệu 2 tỷ ",
                "5 tỷ ",
                "vốn của dự án 5 tỷ ",
                "1,\n",
                "1 người/",
                "5 đồng/kg/",
                "ki-lô-",
                "5 ki-",
                "lO1.");
    }

    @ParameterizedTest
    @MethodSource("units")
    void timeGrowsWithLength(String unit) {
        MentionExtractor damaged =
                MentionExtractor.builder().damagedDigits(true).build();
        Growth.check(unit, LEAST_LENGTH, GREATEST_LENGTH, damaged::extract);
    }

    @ParameterizedTest
    @MethodSource("units")
    void lawsHold(String unit) {
        String text = unit.repeat(500);
        MentionLaws.check(text, MentionExtractor.standard().extract(text));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new NumericValue.Fraction(null, BigDecimal.ONE))
                .withMessage("numerator");
        assertThatNullPointerException()
                .isThrownBy(() -> new NumericValue.Fraction(BigDecimal.ONE, null))
                .withMessage("denominator");
    }
}
