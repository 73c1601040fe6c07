package io.github.bantin.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many sections of a gold an outline has: a section is right with its kind, number, parents, begin and end all exact.
 *
 * @param right sections in both
 * @param found sections of the outline
 * @param expected sections of the gold
 * @param missed those of the gold that the outline does not have
 * @param wrong those of the outline that the gold does not have
 */
record OutlineScore(int right, int found, int expected, List<GoldSection> missed, List<GoldSection> wrong) {

    /** A section as a gold has it. */
    record GoldSection(String kind, String number, String parent, int begin, int end) {
        @Override
        public String toString() {
            return kind + " " + number + " [" + begin + "," + end + ") in " + (parent.isEmpty() ? "-" : parent);
        }
    }

    static OutlineScore of(List<GoldSection> gold, LegalOutline outline) {
        List<GoldSection> found = sections(outline);
        Map<GoldSection, Integer> open = new HashMap<>();
        gold.forEach(section -> open.merge(section, 1, Integer::sum));
        List<GoldSection> wrong = new ArrayList<>();
        for (GoldSection section : found) {
            Integer left = open.computeIfPresent(section, (same, count) -> count == 0 ? null : count);
            if (left == null) {
                wrong.add(section);
            } else {
                open.put(section, left - 1);
            }
        }
        List<GoldSection> missed = new ArrayList<>();
        open.forEach((section, count) -> {
            for (int i = 0; i < count; i++) {
                missed.add(section);
            }
        });
        return new OutlineScore(gold.size() - missed.size(), found.size(), gold.size(), missed, wrong);
    }

    static List<GoldSection> sections(LegalOutline outline) {
        return outline.stream().map(OutlineScore::toGold).toList();
    }

    private static GoldSection toGold(Section section) {
        List<SectionPath.Step> steps = section.path().steps();
        List<String> parents = new ArrayList<>();
        for (SectionPath.Step step : steps.subList(0, steps.size() - 1)) {
            String number = step.number().map(SectionNumber::written).orElse("");
            parents.add(number.isEmpty() ? step.kind().name() : step.kind() + " " + number);
        }
        return new GoldSection(
                section.kind().name(),
                section.number().map(SectionNumber::written).orElse(""),
                String.join("/", parents),
                section.span().begin(),
                section.span().end());
    }

    OutlineScore and(OutlineScore other) {
        return new OutlineScore(
                right + other.right, found + other.found, expected + other.expected, List.of(), List.of());
    }

    double f1() {
        return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.4f: %d right, %d found, %d expected", f1(), right, found, expected);
    }
}
