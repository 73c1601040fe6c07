package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Span;
import net.jqwik.api.Example;

/** How far apart words stand, and how wide the first of a line is. */
class WordGapsTest {
    private static WordGaps of(String line) {
        return Page.of(line).wordGaps(0);
    }

    @Example
    void blanksBetweenWordsAreCounted() {
        assertThat(of("Hội nghị tổng kết")).isEqualTo(WordGaps.NARROW);
        assertThat(of("Hội  nghị  tổng  kết")).isEqualTo(WordGaps.WIDE);
        assertThat(of("Hội  nghị tổng  kết")).isEqualTo(WordGaps.BOTH);
        assertThat(of("Hội nghị")).isEqualTo(WordGaps.NARROW);
        assertThat(of("Hội\u00a0 nghị")).isEqualTo(WordGaps.WIDE);
    }

    @Example
    void blanksAroundALineAreNone() {
        assertThat(of("  nghị.  ")).isEqualTo(WordGaps.NONE);
        assertThat(of("   Hội nghị   ")).isEqualTo(WordGaps.NARROW);
    }

    private static float firstWord(String line) {
        return Glyphs.firstWord(line, new Span(0, line.length()));
    }

    private static float width(String text) {
        return Glyphs.width(text, 0, text.length());
    }

    /** Lines are broken at blanks, and behind hyphens and slashes inside words. */
    @Example
    void theFirstWordEndsWhereALineMayBeBroken() {
        assertThat(firstWord("nghị quyết")).isEqualTo(width("nghị"));
        assertThat(firstWord("Pháp-Việt đào tạo")).isEqualTo(width("Pháp-"));
        assertThat(firstWord("19-CT/TW của")).isEqualTo(width("19-"));
        assertThat(firstWord("- gạch đầu dòng")).isEqualTo(width("-"));
        assertThat(firstWord("chữ")).isEqualTo(width("chữ"));
    }
}
