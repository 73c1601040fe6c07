package io.github.bantin.normalize;

import io.github.bantin.internal.script.EditedText;
import io.github.bantin.text.AlignedText;

/** What a step of normalization does to a text. */
interface Step {
    /** Reports what has to change in a text, from left to right, the pieces disjoint. */
    void edit(String text, Edits edits);

    /** Whether a text may have something to change; false only if it has not. */
    default boolean mayChange(String text) {
        return true;
    }

    /** Takes edits of a text. */
    @FunctionalInterface
    interface Edits {
        /** A piece of the text and what stands in its place; the replacement is valid during this call only. */
        void replace(int begin, int end, CharSequence with);
    }

    /** The changed text; the same instance if nothing changes. */
    default String rewrite(String text) {
        return mayChange(text) ? EditedText.of(text, (source, sink) -> edit(text, sink::replace)) : text;
    }

    /** The changed text over the one that was given. */
    default AlignedText apply(String text) {
        if (!mayChange(text)) {
            return AlignedText.identity(text);
        }
        AlignedText.Builder changed = AlignedText.of(text);
        edit(text, (begin, end, with) -> changed.keepTo(begin).replace(begin, end, with));
        return changed.keepTo(text.length()).build();
    }
}
