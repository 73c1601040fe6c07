package io.github.bantin.cli.articles;

import java.util.List;

/** Finds what gold forgot: the first line of a text that is not blank and of which no span holds anything. */
final class LeftOut {
    private LeftOut() {}

    /**
     * Finds the line.
     *
     * @param spans the spans in the order of their begins, none beyond the text
     * @return where its first character that is not blank stands, -1 if there is no such line
     */
    static int line(List<RoleSpan> spans, String text) {
        int next = 0;
        int held = 0; // what stands before it is in no span that is still to come
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && "\r\n\f".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            int first = firstInk(text, begin, end);
            if (first < end) {
                int last = end;
                while (Atom.isBlank(text.charAt(last - 1))) {
                    last--;
                }
                while (next < spans.size() && spans.get(next).begin() < last) {
                    RoleSpan span = spans.get(next++);
                    held = span.end() > span.begin() ? Math.max(held, span.end()) : held;
                }
                if (held <= first) {
                    return first;
                }
            }
            begin = end + 1;
        }
        return -1;
    }

    private static int firstInk(String text, int begin, int end) {
        int at = begin;
        while (at < end && Atom.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
