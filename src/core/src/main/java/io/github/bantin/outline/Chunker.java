package io.github.bantin.outline;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.SentenceSegmenter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an outline into chunks of bounded length.
 *
 * <p>An article is a chunk if it fits. One that does not is cut between clauses, a clause between points, and what is still
 * too long between sentences, then between words; parts that follow each other stay together as long as they fit. Only a
 * run without blanks that is longer than a chunk is cut inside, between characters. Not thread-safe.
 */
final class Chunker {
    private final String text;
    private final int most;
    private final List<Chunk> chunks = new ArrayList<>();

    Chunker(String text, int most) {
        this.text = text;
        this.most = most;
    }

    List<Chunk> cut(Section root) {
        cut(root, List.of());
        return List.copyOf(chunks);
    }

    private void cut(Section section, List<String> above) {
        Span whole = stripped(section.span());
        if (whole.isEmpty()) {
            return;
        }
        if (!holdsArticles(section) && whole.length() <= most) {
            chunks.add(new Chunk(section, above, whole.of(text), whole));
            return;
        }
        boolean document = section.kind() == SectionKind.DOCUMENT;
        List<String> headings = document ? above : with(above, section.name());
        boolean packs = !holdsArticles(section);
        int packed = -1;
        int packedEnd = -1;
        for (Part part : parts(section)) {
            Span span = stripped(part.span);
            if (span.isEmpty()) {
                continue;
            }
            if (packs && packed >= 0 && span.end() - packed <= most) {
                packedEnd = span.end();
                continue;
            }
            add(section, headings, packed, packedEnd);
            packed = -1;
            if (packs && span.length() <= most) {
                packed = span.begin();
                packedEnd = span.end();
            } else if (part.section != null) {
                cut(part.section, headings);
            } else {
                cutText(section, headings, span);
            }
        }
        add(section, headings, packed, packedEnd);
    }

    /** A section, or own text between two. */
    private record Part(Span span, @Nullable Section section) {}

    private static List<Part> parts(Section section) {
        List<Part> parts = new ArrayList<>();
        int begin = section.title().isPresent() || !section.kind().isListed()
                ? section.heading().end()
                : section.span().begin();
        for (Section child : section.children()) {
            if (begin < child.span().begin()) {
                parts.add(new Part(new Span(begin, child.span().begin()), null));
            }
            parts.add(new Part(child.span(), child));
            begin = child.span().end();
        }
        if (begin < section.span().end()) {
            parts.add(new Part(new Span(begin, section.span().end()), null));
        }
        return parts;
    }

    /** Whether a section is made of whole articles or the like, each of which is a chunk of its own. */
    private static boolean holdsArticles(Section section) {
        return switch (section.kind()) {
            case DOCUMENT, PHAN, CHUONG, MUC, TIEU_MUC, PHU_LUC, MAU ->
                !section.children().isEmpty();
            default -> false;
        };
    }

    private void add(Section section, List<String> headings, int begin, int end) {
        if (begin >= 0) {
            Span span = new Span(begin, end);
            chunks.add(new Chunk(section, headings, span.of(text), span));
        }
    }

    private void cutText(Section section, List<String> headings, Span span) {
        if (span.length() <= most) {
            add(section, headings, span.begin(), span.end());
            return;
        }
        int begin = -1;
        int end = -1;
        for (Excerpt excerpt : SentenceSegmenter.standard().segment(span.of(text))) {
            Span sentence = excerpt.span().shift(span.begin());
            if (begin >= 0 && sentence.end() - begin <= most) {
                end = sentence.end();
                continue;
            }
            add(section, headings, begin, end);
            begin = -1;
            if (sentence.length() <= most) {
                begin = sentence.begin();
                end = sentence.end();
            } else {
                cutSentence(section, headings, sentence);
            }
        }
        add(section, headings, begin, end);
    }

    private void cutSentence(Section section, List<String> headings, Span sentence) {
        int begin = sentence.begin();
        while (begin < sentence.end()) {
            int limit = Math.min(sentence.end(), begin + most);
            int end = limit;
            if (limit < sentence.end()) {
                while (end > begin && !TextLines.isSpace(text.charAt(end))) {
                    end--;
                }
                end = end == begin ? between(begin, limit) : end;
            }
            Span piece = stripped(new Span(begin, end));
            if (!piece.isEmpty()) {
                add(section, headings, piece.begin(), piece.end());
            }
            begin = end;
            while (begin < sentence.end() && TextLines.isSpace(text.charAt(begin))) {
                begin++;
            }
        }
    }

    /** An offset not behind a limit that parts two characters, with the marks that they carry. */
    private int between(int begin, int limit) {
        int end = limit;
        while (end > begin + 1 && (Character.isLowSurrogate(text.charAt(end)) || isMark(text.charAt(end)))) {
            end--;
        }
        return end > begin + 1 ? end : limit;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<String> with(List<String> above, String name) {
        List<String> names = new ArrayList<>(above);
        names.add(name);
        return names;
    }

    private Span stripped(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && TextLines.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
