package io.github.bantin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AlignedTextTest {
    private static Span span(int begin, int end) {
        return new Span(begin, end);
    }

    @Test
    void aNumberTornOverALineEndLeadsBackToBothLines() {
        String page = "số 19-CT/\nTW";
        AlignedText joined =
                AlignedText.of(page).keep(0, 9).drop(9, 10).keep(10, 12).build();
        assertThat(joined.text()).isEqualTo("số 19-CT/TW");
        assertThat(joined.toSource(span(3, 11))).containsExactly(span(3, 12));
        assertThat(joined.toSource(span(3, 9))).containsExactly(span(3, 9));
        assertThat(joined.toSource(span(9, 11))).containsExactly(span(10, 12));
        assertThat(joined.fromSource(span(9, 10))).isEmpty();
    }

    @Test
    void aSentenceTornBetweenColumnsLeadsBackToBoth() {
        String page = "thành tích xuất\nMỘT ĐẦU ĐỀ KHÁC\nsắc trong năm";
        AlignedText reading = AlignedText.of(page)
                .keep(0, 15)
                .insert(" ")
                .keep(32, 45)
                .insert("\n")
                .keep(16, 31)
                .build();
        assertThat(reading.text()).isEqualTo("thành tích xuất sắc trong năm\nMỘT ĐẦU ĐỀ KHÁC");
        assertThat(reading.toSource(span(11, 19))).containsExactly(span(11, 15), span(32, 35));
        assertThat(reading.toSource(span(15, 16))).containsExactly(span(15, 15));
        assertThat(reading.fromSource(span(11, 35))).containsExactly(span(11, 19), span(30, 45));
        assertThat(reading.toSourceEnd(reading.length())).isEqualTo(31);
    }

    @Test
    void anEditAnswersAsAWhole() {
        String decomposed = "bie\u0302\u0323n"; // biện, the marks in the order that a keyboard gives
        AlignedText composed = AlignedText.of(decomposed)
                .keepTo(2)
                .replace(2, 5, "ệ")
                .keepTo(6)
                .build();
        assertThat(composed.text()).isEqualTo("biện");
        assertThat(composed.toSource(span(2, 3))).containsExactly(span(2, 5));
        assertThat(composed.fromSource(span(3, 4))).containsExactly(span(2, 3));
        AlignedText lengthened = AlignedText.of("a").replace(0, 1, "xyz").build();
        assertThat(lengthened.toSource(span(1, 2))).containsExactly(span(0, 1));
        assertThat(lengthened.toSourceBegin(2)).isZero();
        assertThat(lengthened.toSourceEnd(1)).isOne();
    }

    @Test
    void anEditOverAJumpKeepsBothPlaces() {
        AlignedText reading = AlignedText.of("e|\u0323").keep(0, 1).keep(2, 3).build();
        AlignedText composed = AlignedText.of(reading.text()).replace(0, 2, "ẹ").build();
        AlignedText both = reading.then(composed);
        assertThat(both.toSource(span(0, 1))).containsExactly(span(0, 1), span(2, 3));
        assertThat(both.fromSource(span(2, 3))).containsExactly(span(0, 1));
    }

    @Test
    void droppedTextJoinsOnlyWhatStandsOnBothSidesOfIt() {
        AlignedText first = AlignedText.of("abcd")
                .keep(0, 1)
                .drop(1, 2)
                .insert("xy")
                .keep(2, 4)
                .build();
        AlignedText second = AlignedText.of(first.text()) // axycd without the y
                .keep(0, 2)
                .keep(3, 5)
                .build();
        assertThat(first.toSource(span(0, 4))).containsExactly(span(0, 3));
        assertThat(first.then(second).toSource(span(0, 3))).containsExactly(span(0, 1), span(2, 3));
    }

    @Test
    void oneForOneReplacementsStoreNoAlignment() {
        AlignedText text = AlignedText.of("a\u00a0b")
                .keepTo(1)
                .replace(1, 2, " ")
                .keepTo(3)
                .build();
        assertThat(text.text()).isEqualTo("a b");
        assertThat(text.isIdentity()).isFalse();
        assertThat(text.toSource(span(0, 3))).containsExactly(span(0, 3));
    }

    @Test
    void anEmptyTextHasOnePlace() {
        AlignedText nothing = AlignedText.of("abc").build();
        assertThat(nothing.text()).isEmpty();
        assertThat(nothing.isIdentity()).isFalse();
        assertThat(nothing.toSource(span(0, 0))).containsExactly(span(0, 0));
        assertThat(nothing.fromSource(span(0, 3))).isEmpty();
        assertThat(AlignedText.identity("").toSource(span(0, 0))).containsExactly(span(0, 0));
        AlignedText dropped = AlignedText.of("abc").drop(0, 3).build();
        assertThat(dropped.toSourceBegin(0)).isZero();
        assertThat(dropped.fromSource(span(1, 2))).isEmpty();
    }

    @Test
    void theIdentityAllocatesNothing() {
        AlignedText identity = AlignedText.identity("Chỉ thị số 16-CT/TU");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int sum = 0;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                sum += identity.toSourceBegin(i % 10)
                        + identity.toSourceEnd(i % 10)
                        + identity.text().length();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isPositive();
        assertThat(least).isZero();
        assertThat(identity.text()).isSameAs(identity.source());
    }

    @Test
    void isACharSequence() {
        AlignedText text = AlignedText.of("abcdef").keep(3, 6).keep(0, 3).build();
        assertThat(text).hasToString("defabc").hasSize(6);
        assertThat(text.charAt(3)).isEqualTo('a');
        assertThat(text.subSequence(2, 4)).isEqualTo("fa");
        assertThat(text.substring(span(2, 4))).isEqualTo("fa");
    }

    @Test
    void refusesWhatIsNotInTheText() {
        AlignedText text = AlignedText.identity("abc");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.toSource(span(2, 4)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.fromSource(span(2, 4)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.toSourceBegin(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.toSourceEnd(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> AlignedText.of("abc").keep(2, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> text.then(AlignedText.identity("abd")));
        assertThatNullPointerException()
                .isThrownBy(() -> AlignedText.identity(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> AlignedText.of(null)).withMessage("source");
    }
}
