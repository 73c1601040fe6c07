package io.github.bantin.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CharacterSetTest {
    private static final CharacterSet SET = new CharacterSet(c -> c == 'x' || c == 0 || c == '\uffff');

    @Property
    void findsTheFirst(
            @ForAll @CharRange(from = 'a', to = 'y') @StringLength(max = 40) String text,
            @ForAll @IntRange(max = 40) int from) {
        int begin = Math.min(from, text.length());
        int found = text.indexOf('x', begin);
        assertThat(SET.indexIn(text, begin)).isEqualTo(found < 0 ? text.length() : found);
    }

    @Property
    void findsTheEndsOfTheRange(@ForAll char c) {
        assertThat(SET.has(c)).isEqualTo(c == 'x' || c == 0 || c == '\uffff');
        assertThat(SET.indexIn("aaaaaaa" + c, 0)).isEqualTo(SET.has(c) ? 7 : 8);
        assertThat(SET.indexIn("\u0000a", 0)).isZero();
        assertThat(SET.indexIn("aaaaaaaaa\uffff", 3)).isEqualTo(9);
    }
}
