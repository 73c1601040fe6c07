package io.github.bantin.outline;

import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section of an official document, with those in it.
 *
 * <p>Spans are of the text that was parsed, in UTF-16 code units; they have no blank at their ends. The sections in a
 * section follow each other and do not overlap; what stands in none of them is its {@linkplain #ownSpans() own text}. A
 * paragraph without a number belongs to the section that the paragraph before it belongs to. Records are immutable and
 * safe to share between threads.
 *
 * @param kind what it is
 * @param number its number; empty for the frame of a document, quotations and items
 * @param title its title in one line; empty where its text begins at once
 * @param heading its mark and title; empty at its begin where there is neither
 * @param span all of it, with its heading and the sections in it
 * @param path the way to it
 * @param children the sections in it, in the order of the text
 */
public record Section(
        SectionKind kind,
        Optional<SectionNumber> number,
        Optional<String> title,
        Span heading,
        Span span,
        SectionPath path,
        List<Section> children) {

    /** Copies the list. */
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(path, "path");
        children = List.copyOf(Objects.requireNonNull(children, "children"));
    }

    /**
     * Returns what stands in the section but in none of its children: its heading, and text around them.
     *
     * @return spans of the text in order; blanks may stand at their ends
     */
    public List<Span> ownSpans() {
        List<Span> own = new ArrayList<>();
        int begin = span.begin();
        for (Section child : children) {
            if (begin < child.span.begin()) {
                own.add(new Span(begin, child.span.begin()));
            }
            begin = child.span.end();
        }
        if (begin < span.end()) {
            own.add(new Span(begin, span.end()));
        }
        return own;
    }

    /**
     * Returns the section and all sections below it in the order of the text.
     *
     * @return a stream of sections, this one first
     */
    public Stream<Section> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::stream));
    }

    /**
     * Returns what the section is called: the word for its kind with its number, and its title.
     *
     * @return such as {@code Điều 5. Đối tượng áp dụng}, {@code khoản 2}
     */
    public String name() {
        String step = new SectionPath.Step(kind, number).toString();
        return title.isEmpty() ? step : step + ". " + title.get();
    }

    /** Returns its name and where it stands. */
    @Override
    public String toString() {
        return name() + ' ' + span;
    }
}
