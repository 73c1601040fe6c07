package io.github.bantin.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                int wordEnd = Words.end(text, begin);
                assertThat(scanned.behindEnd(behind)).isEqualTo(wordEnd);
                assertThat(scanned.behindKey(behind)).isEqualTo(begin == wordEnd ? 0 : Words.key(text, begin, wordEnd));
            }
            int before = scanned.before(at);
            int end = Words.skipBlanksBack(text, at);
            assertThat(scanned.beforeEnd(before)).isEqualTo(end);
            if (end > 0) {
                int wordBegin = Words.begin(text, end);
                assertThat(scanned.beforeBegin(before)).isEqualTo(wordBegin);
                assertThat(scanned.beforeKey(before)).isEqualTo(wordBegin == end ? 0 : Words.key(text, wordBegin, end));
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
        ScannedText text = new ScannedText("ngày 2 tháng 12");
        assertThat(text.behindKey(text.behind(0))).isEqualTo(Words.key("ngày"));
        text.end();
        assertThat(text).hasToString("").isEmpty();
        text.begin("mùng 2");
        assertThat(text).hasToString("mùng 2").hasSize(6);
        assertThat(text.behindKey(text.behind(0))).isEqualTo(Words.key("mùng"));
        assertThat(text.skipBlanks(6)).isEqualTo(6);
        assertThat(text.wordEnd(6)).isEqualTo(6);
    }

    /** Behind its end nothing is read, though the array of a longer text before it holds more. */
    @Property
    void hasTheCharactersOfItsTextAndNoOthers(@ForAll("pieces") String text) {
        ScannedText scanned = new ScannedText("một văn bản dài hơn ".repeat(50));
        scanned.begin(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(scanned.charAt(i)).isEqualTo(text.charAt(i));
        }
        for (int outside : new int[] {-1, text.length(), text.length() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> scanned.charAt(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
