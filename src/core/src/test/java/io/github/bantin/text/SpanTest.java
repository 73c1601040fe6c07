package io.github.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanTest {
    @Example
    void isHalfOpen() {
        Span span = new Span(3, 11);
        assertThat(span.of("số 16-CT/TU")).isEqualTo("16-CT/TU");
        assertThat(span).hasToString("[3,11)");
        assertThat(span.length()).isEqualTo(8);
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(11)).isFalse();
        assertThat(span.shift(-3)).isEqualTo(new Span(0, 8));
    }

    @Example
    void refusesBoundsThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0)).withMessage("no span: [-1,0)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, 2).shift(-2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(1, 9).of("abc"));
    }

    @Property
    void relationsAgreeWithSetsOfOffsets(
            @ForAll @IntRange(max = 8) int a,
            @ForAll @IntRange(max = 8) int b,
            @ForAll @IntRange(max = 8) int c,
            @ForAll @IntRange(max = 8) int d) {
        Span one = new Span(Math.min(a, b), Math.max(a, b));
        Span other = new Span(Math.min(c, d), Math.max(c, d));
        boolean common = false;
        boolean all = one.begin() <= other.begin() && other.end() <= one.end();
        for (int i = 0; i < 9; i++) {
            common |= one.contains(i) && other.contains(i);
            all &= !other.contains(i) || one.contains(i);
        }
        assertThat(one.overlaps(other)).isEqualTo(common);
        assertThat(one.contains(other)).isEqualTo(all);
        assertThat(one.cover(other).contains(one) && one.cover(other).contains(other))
                .isTrue();
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.isEmpty()).isEqualTo(one.length() == 0);
    }
}
