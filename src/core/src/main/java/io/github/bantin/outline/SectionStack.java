package io.github.bantin.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections that are open where a document is being read, the document first. Not thread-safe. */
final class SectionStack {
    /** Deeper lists go on at this depth. */
    private static final int DEEPEST = 24;

    private final List<OpenSection> open = new ArrayList<>();

    /** Where the text that was read so far ends. */
    private int textEnd;

    SectionStack(OpenSection document) {
        open.add(document);
    }

    int size() {
        return open.size();
    }

    /** The open section at a depth, 0 for the document. */
    OpenSection get(int depth) {
        return open.get(depth);
    }

    OpenSection document() {
        return open.get(0);
    }

    OpenSection top() {
        return open.get(open.size() - 1);
    }

    OpenSection parentOfTop() {
        return open.get(open.size() - 2);
    }

    OpenSection parentOf(OpenSection section) {
        return open.get(open.indexOf(section) - 1);
    }

    int depthOf(OpenSection section) {
        return open.indexOf(section);
    }

    boolean holds(OpenSection section) {
        return open.contains(section);
    }

    int textEnd() {
        return textEnd;
    }

    void textEnd(int offset) {
        textEnd = offset;
    }

    void open(OpenSection section) {
        top().add(section);
        open.add(section);
    }

    /** Closes the innermost section where it was told to end before. */
    void pop() {
        open.remove(open.size() - 1);
    }

    /** Closes all sections inside one where the text that was read ends. */
    void closeTo(OpenSection section) {
        while (top() != section) {
            OpenSection closed = top();
            pop();
            closed.end(Math.max(closed.begin(), textEnd));
            if (closed.kind().isFrame() && textEnd <= closed.begin()) {
                top().removeLast(); // the first line was a section
            }
        }
    }

    /** Closes a quotation and all sections in it; these end at an offset, before the quote that closes it. */
    void closeQuotation(OpenSection quotation, int inner) {
        for (OpenSection section : open.subList(open.indexOf(quotation) + 1, open.size())) {
            section.end(textEnd);
            section.cut(inner);
        }
        while (top() != quotation) {
            pop();
        }
        quotation.end(textEnd);
        pop();
    }

    /** The innermost quotation, or null. */
    @Nullable
    OpenSection quotation() {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).kind() == SectionKind.QUOTATION) {
                return open.get(i);
            }
        }
        return null;
    }

    /** The innermost section whose articles are counted on their own. */
    OpenSection scope() {
        return scopeAbove(open.size());
    }

    /** The innermost such section above a depth. */
    OpenSection scopeAbove(int depth) {
        int i = depth - 1;
        while (i > 0 && !open.get(i).kind().isScope()) {
            i--;
        }
        return open.get(i);
    }

    /** The innermost document, appendix or form. */
    OpenSection frameScope() {
        int i = open.size() - 1;
        while (!open.get(i).kind().isScope() || open.get(i).kind() == SectionKind.QUOTATION) {
            i--;
        }
        return open.get(i);
    }

    /** A section, or the one above its lists where these are too deep. */
    OpenSection bounded(OpenSection parent) {
        if (open.size() < DEEPEST || !parent.kind().isListed()) {
            return parent;
        }
        int i = open.size() - 1;
        while (open.get(i).kind().isListed()) {
            i--;
        }
        return open.get(i);
    }
}
