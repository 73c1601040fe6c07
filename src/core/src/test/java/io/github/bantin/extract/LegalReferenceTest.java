package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References and titles as values: paths, targets, numbers, and what is found in parts. */
class LegalReferenceTest {
    private static Mention only(String text, MentionKind kind) {
        List<Mention> found = MentionExtractor.of(kind).extract(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void pathsHaveSteps() {
        LegalReferenceMention mention =
                (LegalReferenceMention) only("Theo điểm a, b khoản 2 Điều 5 đến Điều 7.", MentionKind.LEGAL_REFERENCE);
        LegalReference reference = (LegalReference) mention.value();
        assertThat(reference.paths()).hasSize(2);
        assertThat(reference.paths().get(1).steps())
                .containsExactly(
                        new LegalPath.Step(LegalUnit.DIEM, "b", "b"),
                        new LegalPath.Step(LegalUnit.KHOAN, "2", "2"),
                        new LegalPath.Step(LegalUnit.DIEU, "5", "7"));
    }

    @Test
    void targetIsTheMentionThatFollows() {
        String text = "Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.";
        List<Mention> found = MentionExtractor.standard().extract(text);
        assertThat(((LegalReferenceMention) found.get(0)).target()).contains(found.get(1));
    }

    @Test
    void targetsMoveWithTheText() {
        String text = "Theo Điều 5 Luật Đất đai.";
        AlignedText same = AlignedText.identity(text);
        Mention reference = MentionExtractor.standard().extract(text).get(0);
        LegalReferenceMention moved = (LegalReferenceMention) reference.in(same);
        assertThat(moved).isEqualTo(reference);
        assertThat(moved.target().map(Mention::span)).contains(new Span(12, 24));
    }

    @Test
    void referencesHaveNoParts() {
        String text = "Theo khoản 1, 2 và 3 Điều 12, từ Điều 15 đến 19.";
        assertThat(MentionExtractor.standard().extractAll(text))
                .isEqualTo(MentionExtractor.standard().extract(text));
    }

    @Test
    void titlesKnowTheirNumber() {
        LegalReferenceMention mention =
                (LegalReferenceMention) only("Luật Đất đai số 31/2024/QH15", MentionKind.DOCUMENT_TITLE);
        DocumentTitle title = (DocumentTitle) mention.value();
        assertThat(title.type()).isEqualTo(DocumentType.LUAT);
        assertThat(title.name()).isEqualTo("Đất đai");
        assertThat(title.year()).hasValue(2024);
        assertThat(title.number().map(DocumentNumber::format)).contains("31/2024/QH15");
    }

    @Test
    void refusesWhatNamesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalPath(List.of()));
    }
}
