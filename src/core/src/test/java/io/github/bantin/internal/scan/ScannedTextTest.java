package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScannedTextTest {

    /** The slow twin is {@link Words}, asked on the string. */
    @Property
    void findsWhatWordsFinds(@ForAll("pieces") String text) {
        ScannedText scanned = new ScannedText(text);
        for (int at = 0; at <= text.length(); at++) {
            assertThat(scanned.skipBlanks(at)).isEqualTo(Words.skipBlanks(text, at));
            assertThat(scanned.skipBlanksBack(at)).isEqualTo(Words.skipBlanksBack(text, at));
            assertThat(scanned.wordEnd(at)).isEqualTo(Words.end(text, at));
            assertThat(scanned.wordBegin(at)).isEqualTo(Words.begin(text, at));
            assertThat(scanned.key(at, scanned.wordEnd(at))).isEqualTo(Words.key(text, at, Words.end(text, at)));
        }
    }

    /** Places are asked for in any order, more of them than are remembered, and some twice. */
    @Property
    void remembersTheWordsAroundAPlace(@ForAll("pieces") String text, @ForAll int[] places) {
        ScannedText scanned = new ScannedText(text);
        for (int place : places) {
            int at = Math.floorMod(place, text.length() + 1);
            int behind = scanned.behind(at);
            int begin = Words.skipBlanks(text, at);
            assertThat(scanned.behindBegin(behind)).isEqualTo(begin);
            if (begin >= 0) {
                assertThat(scanned.behindEnd(behind)).isEqualTo(Words.end(text, begin));
            }
            int before = scanned.before(at);
            int end = Words.skipBlanksBack(text, at);
            assertThat(scanned.beforeEnd(before)).isEqualTo(end);
            if (end > 0) {
                assertThat(scanned.beforeBegin(before)).isEqualTo(Words.begin(text, end));
            }
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "năm",
                        "N",
                        "a\u0306",
                        "ờ",
                        " ",
                        "  ",
                        "\n",
                        "\r\n",
                        "\f",
                        "\u00a0",
                        "5",
                        ",",
                        "日",
                        "x".repeat(41))
                .list()
                .ofMaxSize(16)
                .map(list -> String.join("", list));
    }

    @Test
    void readsNothingOfTheTextBefore() {
        ScannedText first = ScannedText.open("ngày 2 tháng 12");
        first.close();
        ScannedText second = ScannedText.open("ngày 2");
        assertThat(second).hasToString("ngày 2").hasSize(6);
        assertThat(second.skipBlanks(6)).isEqualTo(6);
        assertThat(second.wordEnd(6)).isEqualTo(6);
        second.close();
    }
}
