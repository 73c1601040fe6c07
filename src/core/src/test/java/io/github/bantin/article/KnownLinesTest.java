package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

/** Lines that are known by their words alone, and lines like them that are not. */
class KnownLinesTest {
    /** The roles of the lines of a page, of which a model knows nothing. */
    private static String roles(String text) {
        Page page = Page.of(text);
        float[] said = new float[page.size() * LineLabels.COUNT];
        for (int i = 0; i < page.size(); i++) {
            LineReading.set(said, i, PartRole.BODY, i > 0);
        }
        KnownLines.mark(page, said);
        StringBuilder roles = new StringBuilder();
        for (int i = 0; i < page.size(); i++) {
            roles.append(LineReading.role(said, i)).append(LineReading.goesOn(said, i) > 0.5 ? "+ " : " ");
        }
        return roles.toString().trim();
    }

    @Example
    void theTypeOfADocumentAndWhatItIsAboutAreATitle() {
        assertThat(roles("CHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY\nvề việc tổ chức lễ hội xuân\n\nBan Thường vụ yêu cầu:"))
                .isEqualTo("HEADLINE HEADLINE+ BODY+");
        assertThat(roles("Phòng chống rét.\nvề việc tổ chức lễ hội xuân\nCHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY"))
                .isEqualTo("BODY HEADLINE HEADLINE+");
        assertThat(roles("QUYẾT ĐỊNH\nVề việc khen thưởng các tập thể")).isEqualTo("HEADLINE HEADLINE+");
        assertThat(roles("về đợt cao điểm trồng cây\nKẾ HOẠCH CỦA ỦY BAN NHÂN DÂN HUYỆN"))
                .isEqualTo("HEADLINE HEADLINE+");
    }

    @Example
    void wordsOfASentenceAreNone() {
        // the line before goes on in the one that looks like a subject
        assertThat(roles("Tỉnh vừa có công văn hỏa tốc\nvề việc phòng chống bão\nCHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY"))
                .isEqualTo("BODY BODY+ BODY+");
        // a type in small letters is a word of the text
        assertThat(roles("Chỉ thị của Ban Thường vụ Huyện ủy\nvề việc tổ chức lễ hội xuân"))
                .isEqualTo("BODY BODY+");
        // a subject that is a sentence of its own
        assertThat(roles("Về việc này, Sở sẽ kiểm tra.\nKẾT LUẬN CỦA THANH TRA"))
                .isEqualTo("BODY BODY+");
    }

    @Example
    void timesAndSourcesAreKnown() {
        assertThat(roles("Thứ ba, 12/03/2024 | 08:15\nSáng 12/3, huyện ra quân.\nNguồn: Đài huyện"))
                .isEqualTo("RUBRIC BODY+ BYLINE");
        assertThat(roles("Lúc 8:15 sáng 12/3, huyện ra quân.\nNguồn: kinh phí của tỉnh\nvà của huyện."))
                .isEqualTo("BODY BODY+ BODY+");
    }
}
