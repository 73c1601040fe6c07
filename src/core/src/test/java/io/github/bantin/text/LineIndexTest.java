package io.github.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineIndexTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \n\r\u000b\f\u0085\u2028\u2029\ud83d")
                .ofMaxLength(30);
    }

    @Property
    void agreesWithTheRegularExpressionForLineBreaks(@ForAll("texts") String text) {
        LineIndex lines = LineIndex.of(text);
        List<String> found = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            found.add(lines.span(line).of(text));
        }
        assertThat(found).containsExactly(text.split("\\R", -1));
    }

    @Property
    void everyOffsetLiesOnTheLineThatBeginsLastBeforeIt(@ForAll("texts") String text) {
        LineIndex lines = LineIndex.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            int line = lines.lineAt(offset);
            assertThat(lines.span(line).begin()).isLessThanOrEqualTo(offset);
            assertThat(line + 1 == lines.count()
                            || offset < lines.span(line + 1).begin())
                    .isTrue();
            assertThat(lines.columnAt(offset))
                    .isEqualTo(offset - lines.span(line).begin());
        }
    }

    @Example
    void theEmptyTextHasOneEmptyLine() {
        LineIndex lines = LineIndex.of("");
        assertThat(lines.count()).isOne();
        assertThat(lines.span(0)).isEqualTo(new Span(0, 0));
        assertThat(lines.lineAt(0)).isZero();
    }

    @Example
    void refusesWhatIsNotThere() {
        LineIndex lines = LineIndex.of("a\nb");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> lines.lineAt(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> lines.span(2));
    }
}
