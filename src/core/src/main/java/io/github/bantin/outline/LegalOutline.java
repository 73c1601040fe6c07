package io.github.bantin.outline;

import io.github.bantin.extract.LegalPath;
import io.github.bantin.normalize.VietnameseNormalizer;
import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The structure of an official document as a tree of sections: Phần, Chương, Mục, Tiểu mục, Điều, khoản, điểm, the numbered
 * sections of directives and plans, and what stands around them (head, preamble, signature, recipients, appendices).
 *
 * <p>Offsets are UTF-16 code units of the text that was parsed. Any text has an outline: what no mark divides is the
 * document's own text. Every non-blank character stands in exactly one deepest section. Lines may be wrapped anywhere or
 * hold a paragraph each, the text may be composed or decomposed.
 *
 * <p>A mark at the begin of a line is a section if its number comes next, and a reference ({@code Điều 15 của Luật này}) if
 * its sentence goes on. A number that is missing or comes twice in the source does not stop the outline. What an amending
 * law quotes is a {@linkplain SectionKind#QUOTATION quotation} with sections of its own, whose numbers count on their own.
 *
 * <p>The outline takes time and memory linear in the text. Instances are immutable and safe for use by any number of
 * threads. Levels and order of letters: Decree 34/2016/NĐ-CP and Decree 30/2020/NĐ-CP, appendix I.
 *
 * <pre>{@code
 * LegalOutline outline = LegalOutline.parse("Điều 5. Hồ sơ\n1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao.");
 * Section point = outline.find("điểm b khoản 1 Điều 5").orElseThrow();
 * outline.text(point);              // b) Bản sao.
 * point.path().citation();          // điểm b khoản 1 Điều 5
 * outline.chunks(1000);             // one chunk
 * }</pre>
 */
public final class LegalOutline {
    private static final int WIDEST_NAME = 100;

    private final String source;
    private final Section root;

    private LegalOutline(String source, Section root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Finds the sections of a text.
     *
     * @param text any text
     * @return its outline
     */
    public static LegalOutline parse(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        AlignedText normalized = VietnameseNormalizer.standard().normalizeAligned(source);
        TextLines lines = RunInMarks.part(new TextLines(normalized.text()));
        OpenSection read = new OutlineReader(lines).read();
        return new LegalOutline(source, read.freeze(lines, normalized, new SectionPath(List.of()), true));
    }

    /**
     * Returns the text that was parsed.
     *
     * @return the text that all offsets are of
     */
    public String source() {
        return source;
    }

    /**
     * Returns the whole document.
     *
     * @return the section that holds all others
     */
    public Section root() {
        return root;
    }

    /**
     * Returns the largest sections of the document.
     *
     * @return the children of the {@linkplain #root() root}
     */
    public List<Section> sections() {
        return root.children();
    }

    /**
     * Returns all sections in the order of the text, each before those in it.
     *
     * @return a stream of sections, without the root
     */
    public Stream<Section> stream() {
        return root.stream().skip(1);
    }

    /**
     * Returns the text of a section as it stands, with all sections in it.
     *
     * @param section a section of this outline
     * @return its part of the source
     */
    public String text(Section section) {
        return section.span().of(source);
    }

    /**
     * Finds a section by a reference to it, as laws write them: {@code điểm a khoản 2 Điều 5}. The steps may stand in the
     * other order too, and steps may be left out. Chapters and the like are found by value ({@code Chương 2} is
     * {@code Chương II}); sections that a number alone marks are found as {@code mục} or {@code điểm}.
     *
     * @param reference a reference
     * @return the first such section, one of the document itself before one that it quotes; empty if there is none or the
     *     reference is not understood
     */
    public Optional<Section> find(String reference) {
        List<Section> found = findAll(reference);
        return found.stream()
                .filter(section -> !PathQuery.isQuoted(section))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /**
     * Finds all sections that a reference fits, in the order of the text.
     *
     * @param reference a reference as for {@link #find}
     * @return the sections, quoted ones and those of appendices too
     */
    public List<Section> findAll(String reference) {
        Objects.requireNonNull(reference, "reference");
        return PathQuery.parse(reference)
                .map(query -> stream().filter(query::matches).toList())
                .orElse(List.of());
    }

    /**
     * Finds all sections that a path fits which was found in a text, in the order of the outline; a range of numbers
     * ({@code Điều 5 đến Điều 7}) fits each of its articles, one of letters its first point.
     *
     * <pre>{@code
     * for (Mention mention : Bantin.mentions("theo khoản 2 Điều 5")) {
     *     if (mention instanceof LegalReferenceMention found && found.value() instanceof LegalReference cited) {
     *         cited.paths().forEach(path -> outline.findAll(path).forEach(System.out::println));
     *     }
     * }
     * }</pre>
     *
     * @param path a path of a legal reference
     * @return the sections, quoted ones and those of appendices too; none if the path names a paragraph or an item of a
     *     point, which outlines do not number
     */
    public List<Section> findAll(LegalPath path) {
        Objects.requireNonNull(path, "path");
        return PathQuery.of(path)
                .map(query -> stream().filter(query::matches).toList())
                .orElse(List.of());
    }

    /**
     * Returns the deepest section that holds the character at an offset.
     *
     * @param offset an offset into the source
     * @return the section; the root between its sections
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public Section at(int offset) {
        Objects.checkIndex(offset, source.length());
        Section section = root;
        while (true) {
            Section inner = childAt(section.children(), offset);
            if (inner == null) {
                return section;
            }
            section = inner;
        }
    }

    private static @Nullable Section childAt(List<Section> children, int offset) {
        int low = 0;
        int high = children.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = children.get(middle).span();
            if (span.contains(offset)) {
                return children.get(middle);
            }
            if (span.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /**
     * Cuts the document into pieces for search and retrieval, each with the headings that it stands under.
     *
     * <p>An article (or what takes its place) that fits is one chunk. A longer one is cut between its clauses, points and
     * sentences; a word is cut only where it is longer than a chunk. Every non-blank character stands in exactly one chunk or
     * in a heading that the chunks under it name.
     *
     * @param mostCharacters how many UTF-16 code units the text of a chunk may have, at least 2
     * @return the chunks in the order of the text
     * @throws IllegalArgumentException if chunks would be shorter than 2
     */
    public List<Chunk> chunks(int mostCharacters) {
        if (mostCharacters < 2) {
            throw new IllegalArgumentException("chunks of " + mostCharacters);
        }
        return new Chunker(source, mostCharacters).cut(root);
    }

    /** Returns one line for each section, indented by its depth: its name and where it stands. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        show(root, -1, shown);
        return shown.toString();
    }

    private static void show(Section section, int depth, StringBuilder shown) {
        if (depth >= 0) {
            String name = section.name();
            boolean cut = name.length() > WIDEST_NAME;
            shown.append("  ".repeat(depth))
                    .append(cut ? name.substring(0, WIDEST_NAME - 1) + "…" : name)
                    .append(' ')
                    .append(section.span())
                    .append('\n');
        }
        section.children().forEach(child -> show(child, depth + 1, shown));
    }
}
