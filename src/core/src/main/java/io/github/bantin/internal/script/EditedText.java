package io.github.bantin.internal.script;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A text with edits applied to it; as long as there are none, nothing is copied. */
public final class EditedText implements EditSink {
    private final CharSequence source;
    private @Nullable StringBuilder edited;
    private int copied;

    private EditedText(CharSequence source) {
        this.source = source;
    }

    /**
     * The text that edits make of a source.
     *
     * @param edits reports the edits of its first argument to its second
     * @return the edited text, or the source itself if there were no edits and it is a string
     */
    public static String of(CharSequence source, BiConsumer<CharSequence, EditSink> edits) {
        EditedText text = new EditedText(source);
        edits.accept(source, text);
        return text.finish();
    }

    @Override
    public void replace(int begin, int end, CharSequence with) {
        if (edited == null) {
            edited = new StringBuilder(source.length() + 16);
        }
        edited.append(source, copied, begin).append(with);
        copied = end;
    }

    private String finish() {
        if (edited == null) {
            return source.toString();
        }
        return edited.append(source, copied, source.length()).toString();
    }
}
