package io.github.bantin.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bantin.text.LineIndex;
import io.github.bantin.token.Token;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/** A writer of texts cut into words: tokens parted by one blank, blanks inside a token as low lines, a line for a line. */
public final class WordLines {
    private final Writer writer;

    /**
     * Makes a writer.
     *
     * @param out where the lines go; stays open
     */
    public WordLines(OutputStream out) {
        this.writer = Utf8.writer(out);
    }

    /**
     * Lays out a text by its lines; each ends in a line feed.
     *
     * @param text the text
     * @param words begin and end of each word, in order
     * @return the lines; a token that runs over a line end stands in the line where it begins
     */
    public static String of(String text, int[] words) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        LineIndex lines = LineIndex.of(text);
        int word = 0;
        int last = text.isEmpty() || LineIndex.isLineEnd(text.charAt(text.length() - 1)) ? 1 : 0;
        for (int line = 0; line < lines.count() - last; line++) {
            int end = lines.span(line).end();
            boolean first = true;
            for (; word < words.length && words[word] < end; word += 2) {
                if (!first) {
                    out.append(' ');
                }
                first = false;
                append(text, words[word], words[word + 1], out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void append(String text, int begin, int end, StringBuilder out) {
        boolean gap = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isSpaceChar(c) || LineIndex.isLineEnd(c)) {
                gap = true;
                continue;
            }
            char before = gap ? text.charAt(i - 1) : 'a';
            boolean torn = gap && LineIndex.isLineEnd(before) && isJoint(text, begin, i, c);
            out.append(gap && !torn ? "_" : "").append(c);
            gap = false;
        }
    }

    /** Whether a line ended at a hyphen or slash inside a token, where nothing parts it. */
    private static boolean isJoint(String text, int begin, int at, char next) {
        int back = at - 1;
        while (back > begin && text.charAt(back) <= ' ') {
            back--;
        }
        char before = text.charAt(back);
        return before == '-' || before == '/' || next == '-' || next == '/';
    }

    /**
     * Writes what {@link #of} laid out.
     *
     * @param lines the lines
     * @throws IOException if the output fails
     */
    public void write(String lines) throws IOException {
        writer.write(lines);
        writer.flush();
    }

    /**
     * Passes on what is held back.
     *
     * @throws IOException if the output fails
     */
    public void flush() throws IOException {
        writer.flush();
    }

    /**
     * Writes words as a member of a JSON object.
     *
     * @param json where
     * @param words the words
     * @throws IOException if the output fails
     */
    public static void write(JsonGenerator json, List<Token> words) throws IOException {
        json.writeArrayFieldStart("tokens");
        for (Token word : words) {
            json.writeStartObject();
            json.writeNumberField("begin", word.span().begin());
            json.writeNumberField("end", word.span().end());
            json.writeStringField("kind", word.kind().name());
            json.writeStringField("text", word.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
