package io.github.bantin.cli.evaluate;

import io.github.bantin.outline.Section;
import io.github.bantin.outline.SectionKind;
import io.github.bantin.outline.SectionNumber;
import io.github.bantin.outline.SectionPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A section as gold names it; two are the same if all agree.
 *
 * @param kind what it is
 * @param number its number as it is written, empty where it has none
 * @param parent kinds and numbers of the sections that it stands in, the largest first, parted by {@code /}
 * @param begin where it begins
 * @param end behind its last character
 */
record GoldSection(SectionKind kind, String number, String parent, int begin, int end) {

    static GoldSection of(Section section) {
        List<SectionPath.Step> steps = section.path().steps();
        List<String> above = new ArrayList<>();
        for (SectionPath.Step step : steps.subList(0, steps.size() - 1)) {
            String number = step.number().map(SectionNumber::written).orElse("");
            above.add(number.isEmpty() ? step.kind().name() : step.kind() + " " + number);
        }
        return new GoldSection(
                section.kind(),
                section.number().map(SectionNumber::written).orElse(""),
                String.join("/", above),
                section.span().begin(),
                section.span().end());
    }

    @Override
    public String toString() {
        return kind + (number.isEmpty() ? "" : " " + number) + " [" + begin + "," + end + ")";
    }
}
