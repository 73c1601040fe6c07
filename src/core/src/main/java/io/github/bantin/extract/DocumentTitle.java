package io.github.bantin.extract;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The title that a law, or another document, is called by: {@code Luật Đất đai năm 2024}, {@code Đề án 06}.
 *
 * <p>Records are immutable and safe to share between threads.
 *
 * @param type the type of the document
 * @param name the title without its type: {@code Đất đai}; empty of the constitution, a number where people call a
 *     document by it ({@code Đề án 06})
 * @param year the year behind the title, or that of the number
 * @param number the number behind the title
 */
public record DocumentTitle(DocumentType type, String name, OptionalInt year, Optional<DocumentNumber> number)
        implements LegalCitation {

    /** Refuses null. */
    public DocumentTitle {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(number, "number");
    }

    /** Returns type, name and year: {@code Luật Đất đai 2024}. */
    @Override
    public String format() {
        return type.label() + (name.isEmpty() ? "" : " " + name) + (year.isPresent() ? " " + year.getAsInt() : "");
    }

    /** Returns what {@link #format} makes of it. */
    @Override
    public String toString() {
        return format();
    }
}
