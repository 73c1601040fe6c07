package io.github.bantin.normalize;

import io.github.bantin.text.LineIndex;

/**
 * Joins the lines of hard-wrapped text to paragraphs; an empty line stands between paragraphs.
 *
 * <p>{@link LineJoiner} says what goes on behind a line end. Form feeds part pages and stay. The empty lines end as lines of
 * the text do: in CR LF if any of them does, otherwise in LF.
 */
final class JoinLines implements Step {
    @Override
    public boolean mayChange(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LineIndex.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void edit(String text, Edits edits) {
        WrappedLines lines = new WrappedLines(text);
        if (lines.count() == 0) {
            return;
        }
        LineJoiner joiner = new LineJoiner(text, lines);
        String paragraph = text.contains("\r\n") ? "\r\n\r\n" : LineJoiner.PARAGRAPH;
        joiner.beginParagraph(0);
        for (int line = 0; line + 1 < lines.count(); line++) {
            int from = lines.end(line);
            int to = lines.begin(line + 1);
            if (joiner.isRow(line)
                    || joiner.isRow(line + 1)
                    || text.substring(from, to).indexOf('\f') >= 0) {
                joiner.beginParagraph(line + 1);
                continue;
            }
            String separator = joiner.separator(line);
            if (separator.equals(LineJoiner.PARAGRAPH)) {
                separator = paragraph;
                joiner.beginParagraph(line + 1);
            } else {
                joiner.addToParagraph(line + 1);
            }
            if (to - from != separator.length() || !text.startsWith(separator, from)) {
                edits.replace(from, to, separator);
            }
        }
    }
}
