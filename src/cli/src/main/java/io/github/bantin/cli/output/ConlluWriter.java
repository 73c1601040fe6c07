package io.github.bantin.cli.output;

import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import io.github.bantin.token.Token;
import io.github.bantin.token.TokenKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A writer of CoNLL-U: sentences and their words, with no tags and no tree. The last column tells, in the order of the
 * alphabet, the true spacing: {@code SpaceAfter=No} where the next word stands close, {@code SpacesAfter=\n} where other
 * than one blank follows, {@code SpacesBefore} of the first word, {@code SpacesInToken} where the form is not what is
 * written; then {@code TokenRange=begin:end}, UTF-16 code units of the document. Blanks and line ends inside a word are one
 * blank in its form, and none where a document number is torn. A document without words gives nothing.
 *
 * <p>Source: the format of Universal Dependencies, version 2; the other attributes as UDPipe writes them.
 */
public final class ConlluWriter implements AnnotationWriter {
    private final Writer writer;

    /**
     * Makes a writer.
     *
     * @param out where the lines go; stays open
     */
    public ConlluWriter(OutputStream out) {
        this.writer = Utf8.writer(out);
    }

    @Override
    public void write(AnnotatedDocument document) throws IOException {
        String source = document.document().text();
        List<List<Token>> sentences = bySentence(document.sentences(), document.tokens()).stream()
                .filter(tokens -> !tokens.isEmpty())
                .toList();
        if (!sentences.isEmpty()) {
            writer.write("# newdoc id = " + oneLine(document.document().id().text()) + "\n");
        }
        for (int i = 0; i < sentences.size(); i++) {
            int next = i + 1 < sentences.size() ? begin(sentences.get(i + 1).get(0)) : source.length();
            writeSentence(source, sentences.get(i), i + 1, next);
        }
        writer.flush();
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    private void writeSentence(String source, List<Token> tokens, int number, int next) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ends = i + 1 == tokens.size();
            int behind = ends ? next : begin(tokens.get(i + 1));
            String form = form(token);
            boolean close = last(token).end() == behind && behind < source.length();
            text.append(form).append(close || ends ? "" : " ");
            rows.append(i + 1).append('\t').append(form).append("\t_\t_\t_\t_\t_\t_\t_\t");
            rows.append(close ? "SpaceAfter=No|" : "");
            appendGap(rows, "SpacesAfter=", gap(source, last(token).end(), behind), " ");
            if (number == 1 && i == 0) {
                appendGap(rows, "SpacesBefore=", gap(source, 0, begin(token)), "");
            }
            if (token.excerpt().spans().size() == 1) {
                String written =
                        source.substring(token.span().begin(), token.span().end());
                appendGap(rows, "SpacesInToken=", written, form);
            }
            rows.append("TokenRange=").append(token.span().begin());
            rows.append(':').append(token.span().end()).append('\n');
        }
        writer.write("# sent_id = " + number + "\n# text = " + text + "\n" + rows + "\n");
    }

    private static void appendGap(StringBuilder rows, String attribute, String spaces, String usual) {
        if (!spaces.isEmpty() && !spaces.equals(usual)) {
            rows.append(attribute).append(escaped(spaces)).append('|');
        }
    }

    /** What stands between two words, or nothing where the text goes on elsewhere and other than blanks lies between. */
    private static String gap(String source, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            if (!isBlank(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                return "";
            }
        }
        return begin < end ? source.substring(begin, end) : "";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ' -> escaped.append("\\s");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '|' -> escaped.append("\\p");
                case '\\' -> escaped.append("\\\\");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static int begin(Token token) {
        return token.excerpt().spans().get(0).begin();
    }

    private static Span last(Token token) {
        List<Span> spans = token.excerpt().spans();
        return spans.get(spans.size() - 1);
    }

    private static String form(Token token) {
        String text = oneLine(token.text());
        return token.kind() == TokenKind.DOCUMENT_NUMBER ? text.replace(" ", "") : text;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = true;
            } else {
                line.append(gap && line.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u0085' || Character.isSpaceChar(c);
    }

    /** A piece of a sentence: where it stands, and where in the reading order. */
    private record Piece(Span span, int sentence, int order) {}

    private record Placed(Token token, int order) {}

    /** The tokens of each sentence in reading order. */
    private static List<List<Token>> bySentence(List<Excerpt> sentences, List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        List<List<Placed>> placed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            placed.add(new ArrayList<>());
            List<Span> spans = sentences.get(i).spans();
            for (int k = 0; k < spans.size(); k++) {
                pieces.add(new Piece(spans.get(k), i, k));
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        for (Token token : tokens) {
            Piece piece = holding(pieces, token.excerpt().spans().get(0).begin());
            if (piece != null) {
                placed.get(piece.sentence()).add(new Placed(token, piece.order()));
            }
        }
        List<List<Token>> result = new ArrayList<>();
        for (List<Placed> sentence : placed) {
            sentence.sort(Comparator.comparingInt(Placed::order)
                    .thenComparing(place -> place.token().excerpt().spans().get(0)));
            result.add(sentence.stream().map(Placed::token).toList());
        }
        return result;
    }

    private static @Nullable Piece holding(List<Piece> pieces, int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < pieces.get(low - 1).span().end() ? pieces.get(low - 1) : null;
    }
}
