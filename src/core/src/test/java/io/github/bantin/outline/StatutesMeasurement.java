package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the outlines of statutes that are not in the repository. Run it with {@code -Dtest=StatutesMeasurement
 * -Dbantin.data=DIR -Dbantin.statutes=true}: the directory holds {@code corpus/statutes.txt.gz}, laws and codes in UTF-8,
 * each behind a line {@code ### name}.
 *
 * <p>Articles are numbered through a law, so that each place where the number of an article is not the next one is a fault
 * of the outline or of the source; the places are printed. The same holds for chapters, and in a smaller way for clauses and
 * points.
 */
@EnabledIfSystemProperty(named = "bantin.statutes", matches = "true")
class StatutesMeasurement {
    private final Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<String>> breaks = new EnumMap<>(SectionKind.class);

    @Test
    void measureSequences() throws IOException {
        Path file = Path.of(System.getProperty("bantin.data"), "corpus", "statutes.txt.gz");
        String all;
        try (InputStream stored = new GZIPInputStream(Files.newInputStream(file))) {
            all = new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        }
        int laws = 0;
        long nanos = 0;
        for (String law : all.split("(?m)^### ", -1)) {
            int end = law.indexOf('\n');
            if (end < 0) {
                continue;
            }
            String name = law.substring(0, end);
            String text = law.substring(end + 1);
            laws++;
            long begin = System.nanoTime();
            LegalOutline outline = LegalOutline.parse(text);
            nanos += System.nanoTime() - begin;
            OutlineInvariants.check(outline);
            outline.stream().forEach(section -> counts.merge(section.kind(), 1, Integer::sum));
            articles(name, outline);
            below(name, outline.root());
            if (Boolean.getBoolean("bantin.statutes.print")) {
                System.out.println("### " + name + "\n" + outline);
            }
        }
        System.out.printf(Locale.ROOT, "%d laws, %d characters, %.0f ms%n", laws, all.length(), nanos / 1e6);
        System.out.println(counts);
        breaks.forEach((kind, places) -> {
            System.out.println(kind + ": " + places.size() + " breaks");
            places.forEach(place -> System.out.println("  " + place));
        });
        assertThat(laws).isPositive();
    }

    /** Articles of the law itself, without those that it quotes. */
    private void articles(String name, LegalOutline outline) {
        int before = 0;
        String suffix = "";
        for (Section section : outline.stream().toList()) {
            if (section.kind() == SectionKind.DIEU && !PathQuery.isQuoted(section)) {
                SectionNumber number = section.number().orElseThrow();
                boolean inserted = number.value() == before && !number.suffix().isEmpty();
                if (number.value() != before + 1 && !inserted) {
                    note(name, section, before + suffix, outline);
                }
                before = number.value();
                suffix = number.suffix();
            }
        }
    }

    /** Chapters, clauses and points among those that they stand with. */
    private void below(String name, Section section) {
        Section before = null;
        List<Section> marked = new ArrayList<>();
        for (Section child : section.children()) {
            boolean counted = child.number().isPresent() && child.kind() != SectionKind.DIEU;
            boolean follows = before != null && before.kind() == child.kind();
            if (counted && section.kind() != SectionKind.QUOTATION) {
                int value = child.number().get().value();
                int last = follows ? before.number().map(SectionNumber::value).orElse(0) : 0;
                boolean goesOn = child.kind() == SectionKind.CHUONG && !follows;
                boolean inserted =
                        value == last && !child.number().get().suffix().isEmpty();
                if (value != last + 1 && !goesOn && !inserted) {
                    note(name, child, String.valueOf(last), null);
                }
            }
            before = child;
            marked.add(child);
        }
        marked.forEach(child -> below(name, child));
    }

    private void note(String name, Section section, String before, LegalOutline outline) {
        String text = outline == null ? section.path().toString() : outline.text(section);
        breaks.computeIfAbsent(section.kind(), kind -> new ArrayList<>())
                .add(name + ": " + before + " -> " + section.name() + " | "
                        + text.substring(0, Math.min(80, text.length())).replace('\n', '⏎'));
    }
}
