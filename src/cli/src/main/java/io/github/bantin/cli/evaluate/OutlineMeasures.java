package io.github.bantin.cli.evaluate;

import io.github.bantin.outline.LegalOutline;
import io.github.bantin.outline.Section;
import io.github.bantin.outline.SectionKind;
import io.github.bantin.outline.SectionNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures outlines: how many sections are right in kind, number, parents, begin and end, together and for each kind, and
 * how often the numbers of neighbours do not follow each other, which is a fault of the outline or of the source.
 */
final class OutlineMeasures {
    static final String ALL = "sections";
    static final String BREAKS = "breaks in the numbering";

    private final Evaluation evaluation;

    OutlineMeasures(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    void add(List<GoldSection> gold, LegalOutline outline) {
        evaluation.score(ALL);
        Map<GoldSection, Integer> open = new HashMap<>();
        for (GoldSection section : gold) {
            open.merge(section, 1, Integer::sum);
            count(section, 1, 0, 0);
        }
        for (GoldSection section : outline.stream().map(GoldSection::of).toList()) {
            boolean right = open.merge(section, -1, Integer::sum) >= 0;
            count(section, 0, 1, right ? 1 : 0);
        }
        evaluation.count(BREAKS, breaks(outline.root()));
    }

    private void count(GoldSection section, long gold, long found, long right) {
        evaluation.score(ALL).add(gold, found, right);
        evaluation.score(section.kind().name()).add(gold, found, right);
    }

    /** Places below a section where the number is neither the next one nor one that was put in between. */
    private static long breaks(Section section) {
        long count = 0;
        @Nullable SectionNumber before = null;
        SectionKind kind = SectionKind.DOCUMENT;
        for (Section child : section.children()) {
            count += breaks(child);
            @Nullable SectionNumber number = child.number().orElse(null);
            if (number == null) {
                continue;
            }
            if (before != null && child.kind() == kind) {
                boolean inserted =
                        number.value() == before.value() && number.suffix().compareTo(before.suffix()) > 0;
                count += number.value() == before.value() + 1 || inserted ? 0 : 1;
            }
            before = number;
            kind = child.kind();
        }
        return count;
    }
}
