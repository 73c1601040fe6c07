package io.github.bantin.internal.nfc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Every way to normalize agrees with ICU4J on generated strings. {@code -Dbantin.nfc.strings=10000000} sets how many.
 */
class NfcOracleTest {

    private static final int STRINGS = Integer.getInteger("bantin.nfc.strings", 300_000);

    private final Normalizer2 icu = Normalizer2.getNFCInstance();

    @Test
    void agreesOnAssignedCharacters() {
        TextGenerator generator = new TextGenerator(20230401);
        for (int i = 0; i < STRINGS; i++) {
            String text = generator.assigned();
            checkAll(text, generator.below(8) - 4);
            checkUtf8(text, generator.below(4));
        }
    }

    @Test
    void agreesOnLongTexts() {
        TextGenerator generator = new TextGenerator(20230403);
        for (int i = 0; i < Math.max(200, STRINGS / 1000); i++) {
            String text = generator.longText();
            checkAll(text, generator.below(8) - 4);
            checkUtf8(text, generator.below(4));
        }
    }

    @Test
    void agreesOnUnpairedSurrogates() {
        TextGenerator generator = new TextGenerator(20230402);
        for (int i = 0; i < STRINGS / 10; i++) {
            checkAll(generator.broken(), generator.below(8) - 4);
        }
    }

    private void checkAll(String text, int extraRoom) {
        String expected = icu.normalize(text);
        boolean normalized = expected.equals(text);
        String actual = Nfc.toNfc(text);
        assertSame(actual, expected, text);
        assertThat(Nfc.toNfc(actual)).isSameAs(actual);
        if (Nfc.isNfc(text) != normalized || Nfc.isNfc(CharBuffer.wrap(text)) != normalized) {
            assertThat(Nfc.isNfc(text)).as(escape(text)).isEqualTo(normalized);
        }
        if (normalized) {
            assertThat(actual).isSameAs(text);
        }
        checkSpan(text, expected, normalized);
        checkArray(text, expected, extraRoom);
        checkEdits(text, expected);
    }

    private void checkSpan(String text, String expected, boolean normalized) {
        int span = Nfc.spanNfc(text);
        assertThat(span == text.length()).isEqualTo(normalized);
        if (!expected.startsWith(text.substring(0, span))
                || !expected.substring(span).equals(icu.normalize(text.substring(span)))) {
            assertThat(span).as(escape(text)).isEqualTo(-1);
        }
    }

    private static void checkArray(String text, String expected, int extraRoom) {
        char[] source = ("e" + text + "\u0323").toCharArray();
        char[] target = new char[Math.max(0, expected.length() + extraRoom) + 1];
        int end = Nfc.toNfc(source, 1, 1 + text.length(), target, 1);
        if (extraRoom >= 0 || expected.isEmpty()) {
            assertSame(end < 0 ? "no room" : new String(target, 1, end - 1), expected, text);
        } else if (end != ~(expected.length() + 1)) {
            assertThat(~end).as(escape(text)).isEqualTo(expected.length() + 1);
        }
    }

    /** Applying the edits gives the normal form; each edit is one segment that is not normalized. */
    private void checkEdits(String text, String expected) {
        StringBuilder applied = new StringBuilder();
        int[] last = {0};
        Nfc.normalize(text, (begin, end, replacement, length) -> {
            String segment = text.substring(begin, end);
            boolean lawful = begin >= last[0] && begin < end && !icu.isNormalized(segment);
            for (int i = segment.offsetByCodePoints(0, 1); lawful && i < segment.length(); ) {
                lawful = !icu.hasBoundaryBefore(segment.codePointAt(i));
                i = segment.offsetByCodePoints(i, 1);
            }
            lawful &= begin == 0 || icu.hasBoundaryBefore(text.codePointAt(begin));
            lawful &= end == text.length() || icu.hasBoundaryBefore(text.codePointAt(end));
            if (!lawful) {
                assertThat(begin + "-" + end).as(escape(text)).isEqualTo("a segment that changes");
            }
            applied.append(text, last[0], begin).append(replacement, 0, length);
            last[0] = end;
        });
        applied.append(text, last[0], text.length());
        assertSame(applied.toString(), expected, text);
    }

    /** Also with other bytes around, and with text before that makes every place in a word come up. */
    private void checkUtf8(String text, int before) {
        String all = "Số 19-CT".substring(0, 2 * before) + text;
        String expected = icu.normalize(all);
        byte[] bytes = ("e" + all + "\u0323").getBytes(UTF_8);
        int end = bytes.length - 2;
        if (Utf8Nfc.isNfc(bytes, 1, end) != expected.equals(all)) {
            assertThat(Utf8Nfc.isNfc(bytes, 1, end)).as(escape(all)).isEqualTo(expected.equals(all));
        }
        String decoded = Utf8Nfc.decode(bytes, 1, end, MalformedBytes.REPORT);
        assertSame(decoded, expected, all);
        char[] target = new char[2 + Utf8Nfc.roomFor(end - 1)];
        target[1] = 'o';
        int length = Utf8Nfc.decode(bytes, 1, end, target, 2, MalformedBytes.REPORT) - 2;
        if (!new String(target, 2, length).equals(expected) || target[1] != 'o') {
            assertThat(escape(new String(target, 1, length + 1)))
                    .as(escape(all))
                    .isEqualTo(escape("o" + expected));
        }
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .limit(100)
                .forEach(c -> escaped.append(Integer.toHexString(c)).append(' '));
        return text.length() + " units: " + escaped;
    }

    /** Fails, showing what is around the first difference. */
    private static void assertSame(String actual, String expected, String text) {
        if (!actual.equals(expected)) {
            int at = Math.max(0, Arrays.mismatch(actual.toCharArray(), expected.toCharArray()) - 2);
            assertThat(escape(actual.substring(Math.min(at, actual.length()))))
                    .as("at %s of %s", at, escape(text))
                    .isEqualTo(escape(expected.substring(Math.min(at, expected.length()))));
        }
    }
}
