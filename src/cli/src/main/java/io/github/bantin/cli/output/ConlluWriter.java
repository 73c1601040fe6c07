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
 * A writer of CoNLL-U: sentences and their words, with no tags and no tree. The last column holds {@code SpaceAfter=No}
 * where the next word stands close, and {@code TokenRange=begin:end}, UTF-16 code units of the document, in the order of
 * the alphabet. Blanks and line ends inside a word are one blank in its form, and none where a document number is torn.
 *
 * <p>Source: the format of Universal Dependencies, version 2; {@code TokenRange} as UDPipe writes it.
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
        writer.write("# newdoc id = " + oneLine(document.document().id().text()) + "\n");
        List<List<Token>> sentences = bySentence(document.sentences(), document.tokens());
        int number = 0;
        for (List<Token> tokens : sentences) {
            if (!tokens.isEmpty()) {
                writeSentence(tokens, ++number);
            }
        }
        if (number == 0) {
            writer.write("\n");
        }
        writer.flush();
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    private void writeSentence(List<Token> tokens, int number) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean close = i + 1 < tokens.size()
                    && last(token).end()
                            == tokens.get(i + 1).excerpt().spans().get(0).begin();
            String form = form(token);
            text.append(form).append(close || i + 1 == tokens.size() ? "" : " ");
            rows.append(i + 1).append('\t').append(form).append("\t_\t_\t_\t_\t_\t_\t_\t");
            rows.append(close ? "SpaceAfter=No|" : "")
                    .append("TokenRange=")
                    .append(token.span().begin());
            rows.append(':').append(token.span().end()).append('\n');
        }
        writer.write("# sent_id = " + number + "\n# text = " + text + "\n" + rows + "\n");
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
            if (c <= ' ' || c == '\u0085' || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                line.append(gap && line.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
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
