package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

/** What is seen of lines that follow each other in one role. */
class FragmentTest {
    private static Fragment fragment(String... lines) {
        Page page = Page.of(String.join("\n", lines));
        return new Fragment(page, 0, 0, page.size(), PartRole.BODY, 1);
    }

    /** Lines of one blank, of several here and there, and of one word do not count as set wide. */
    @Example
    void linesSetWideAreCounted() {
        String wide = "Hội  nghị   tổng  kết";
        String narrow = "thi đua sản xuất";
        String both = "kinh  doanh giỏi";
        assertThat(fragment(wide, wide).wideGaps()).isEqualTo(1);
        assertThat(fragment(wide, narrow, both, "huyện.").wideGaps()).isEqualTo(0.25f);
        assertThat(fragment(narrow, both).wideGaps()).isZero();
        assertThat(fragment("  huyện  ").wideGaps()).isZero();
    }

    /** A fragment looks at its own lines alone. */
    @Example
    void linesAroundAFragmentDoNotCount() {
        Page page = Page.of("Hội  nghị\nthi đua\nsản  xuất");
        assertThat(new Fragment(page, 0, 1, 2, PartRole.BODY, 1).wideGaps()).isZero();
        assertThat(new Fragment(page, 0, 1, 3, PartRole.BODY, 1).wideGaps()).isEqualTo(0.5f);
    }

    /** Lines that are set to one width are full, whatever the last line of a sentence is. */
    @Example
    void theLastLineOfASentenceNeedNotBeFull() {
        String full = "thi đua sản xuất kinh doanh";
        assertThat(fragment(full, full, full, "giỏi.").fullness()).isEqualTo(1);
        assertThat(fragment(full, "giỏi", full, "của.").fullness()).isLessThan(0.8f);
        assertThat(fragment("Huyện họp.").fullness()).isEqualTo(-1);
    }
}
