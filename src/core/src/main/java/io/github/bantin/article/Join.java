package io.github.bantin.article;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A place where an article goes on elsewhere on the page: the end of one column joined to the begin of another.
 *
 * <p>Offsets are UTF-16 code units. Records are immutable and safe to share between threads.
 *
 * @param from the line that ends before the jump
 * @param to the line that the text goes on with
 * @param reason what speaks for the join
 * @param confidence how likely the join is right, from 0 to 1
 */
public record Join(Span from, Span to, Reason reason, double confidence) {

    /** What speaks for a join. */
    public enum Reason {
        /** A sentence that breaks off goes on. */
        TORN_SENTENCE,
        /** A number or document number that breaks off goes on. */
        TORN_NUMBER,
        /** A numbered list goes on. */
        NUMBERING,
        /** A sentence ends; the words and the width of what follows speak for the join. The weakest of all. */
        COHESION,
        /** A headline stands apart from the text that takes up its words. */
        HEADLINE
    }

    /** Refuses null. */
    public Join {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns the same join with its places in the source of the text that it was found in.
     *
     * @param derived the text that this join was found in
     * @return the join in {@code derived.source()}
     */
    public Join in(AlignedText derived) {
        List<Span> before = derived.toSource(from);
        List<Span> after = derived.toSource(to);
        return new Join(before.get(before.size() - 1), after.get(0), reason, confidence);
    }
}
