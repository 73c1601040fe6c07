package io.github.bantin.extract;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The parts of a document that a reference names: one path, or several that share their larger units.
 *
 * <p>{@code khoản 1, 2 và 3 Điều 12} has three paths. Records are immutable and safe to share between threads.
 *
 * @param paths the paths in the order of the text; at least one
 */
public record LegalReference(List<LegalPath> paths) implements LegalCitation {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no path
     */
    public LegalReference {
        paths = List.copyOf(Objects.requireNonNull(paths, "paths"));
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("a reference has a path");
        }
    }

    /** Returns the paths, parted by commas: {@code khoản 1 Điều 12, khoản 2 Điều 12}. */
    @Override
    public String format() {
        return paths.stream().map(LegalPath::toString).collect(Collectors.joining(", "));
    }

    /** Returns what {@link #format} makes of it. */
    @Override
    public String toString() {
        return format();
    }
}
