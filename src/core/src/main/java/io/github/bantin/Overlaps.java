package io.github.bantin;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Sorts results by place and joins those that share a character of the source: where one source cluster was normalized to
 * several characters, a result may end inside it and the next one begin there.
 */
final class Overlaps {
    private Overlaps() {}

    static <T> List<T> joined(
            List<T> results, String source, Function<T, Excerpt> excerpt, BiFunction<T, Excerpt, T> replaced) {
        List<T> sorted = new ArrayList<>(results);
        sorted.sort(Comparator.comparing(result -> excerpt.apply(result).span()));
        List<T> joined = new ArrayList<>(sorted.size());
        for (T result : sorted) {
            T last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Excerpt own = excerpt.apply(result);
            Excerpt before = last == null ? null : excerpt.apply(last);
            boolean shares = before != null
                    && !before.isTorn()
                    && !own.isTorn()
                    && before.span().overlaps(own.span());
            if (last != null && before != null && shares) {
                Span both = before.span().cover(own.span());
                joined.set(joined.size() - 1, replaced.apply(last, Excerpt.of(source, both)));
            } else {
                joined.add(result);
            }
        }
        return List.copyOf(joined);
    }
}
