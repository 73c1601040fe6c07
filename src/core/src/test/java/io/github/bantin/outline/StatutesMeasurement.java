package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 *
 * <p>Each law is read once more with all its text on one line: that outline should have the same articles. How many of its
 * articles, clauses and points are those of the first one, and which laws lose any article, is printed too.
 */
@EnabledIfSystemProperty(named = "bantin.statutes", matches = "true")
class StatutesMeasurement {
    private final Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<String>> breaks = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, OneLineScore> oneLine = new EnumMap<>(SectionKind.class);
    private final List<String> changed = new ArrayList<>();

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
            flatten(name, text, outline);
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
        System.out.println("on one line: " + changed.size() + " laws with other articles " + changed);
        oneLine.forEach((kind, score) -> System.out.println("  " + kind + ": " + score));
        assertThat(laws).isPositive();
    }

    /** Sections of one kind that begin at the same character with all text on one line. */
    private static final class OneLineScore {
        private int lines;
        private int found;
        private int right;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.4f R %.4f (lines %d, found %d, right %d)",
                    (double) right / Math.max(1, found),
                    (double) right / Math.max(1, lines),
                    lines,
                    found,
                    right);
        }
    }

    private void flatten(String name, String text, LegalOutline outline) {
        String flat = text.strip().replaceAll("\\s+", " ");
        Map<SectionKind, Set<Integer>> expected = begins(outline);
        Map<SectionKind, Set<Integer>> found = begins(LegalOutline.parse(flat));
        for (SectionKind kind : List.of(
                SectionKind.PHAN,
                SectionKind.CHUONG,
                SectionKind.MUC,
                SectionKind.DIEU,
                SectionKind.KHOAN,
                SectionKind.DIEM)) {
            OneLineScore score = oneLine.computeIfAbsent(kind, same -> new OneLineScore());
            Set<Integer> wanted = expected.getOrDefault(kind, Set.of());
            Set<Integer> got = found.getOrDefault(kind, Set.of());
            score.lines += wanted.size();
            score.found += got.size();
            score.right += (int) got.stream().filter(wanted::contains).count();
            if (kind == SectionKind.DIEU && !wanted.equals(got)) {
                changed.add(name);
            }
        }
    }

    /** Where sections begin, counted in characters that are no blanks. */
    private static Map<SectionKind, Set<Integer>> begins(LegalOutline outline) {
        String text = outline.source();
        int[] written = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            written[i + 1] = written[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
        }
        Map<SectionKind, Set<Integer>> begins = new EnumMap<>(SectionKind.class);
        outline.stream()
                .forEach(section -> begins.computeIfAbsent(section.kind(), kind -> new HashSet<>())
                        .add(written[section.span().begin()]));
        return begins;
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
