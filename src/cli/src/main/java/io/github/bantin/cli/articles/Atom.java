package io.github.bantin.cli.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A gold span cut at line ends: the unit of all measures, weighed by its characters that are not blank.
 *
 * @param line the number of its line, from 1; lines end at LF, CR or CR LF, while a form feed parts pages and not lines
 * @param begin where it begins
 * @param end where it ends
 * @param article the number of its article, -1 for none
 * @param role its role
 * @param paragraph the number of its paragraph
 * @param weight how many characters it has that are not blank
 * @param closed whether a sentence ends with it
 */
record Atom(int line, int begin, int end, int article, String role, int paragraph, int weight, boolean closed) {
    /** The atoms of a text: those of the articles in reading order, then loose ones. */
    static List<Atom> of(ArticleGold gold, String text) {
        List<Atom> atoms = new ArrayList<>();
        int[] lines = lineBegins(text);
        for (int a = 0; a < gold.articles().size(); a++) {
            for (RoleSpan span : gold.articles().get(a)) {
                cut(span, a, text, lines, atoms);
            }
        }
        for (RoleSpan span : gold.loose()) {
            cut(span, -1, text, lines, atoms);
        }
        return atoms;
    }

    private static int[] lineBegins(String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(i -> i == 0
                        || text.charAt(i - 1) == '\n'
                        || (text.charAt(i - 1) == '\r' && (i == text.length() || text.charAt(i) != '\n')))
                .toArray();
    }

    private static int line(int[] begins, int offset) {
        int at = Arrays.binarySearch(begins, offset);
        return at < 0 ? -at - 1 : at + 1;
    }

    private static void cut(RoleSpan span, int article, String text, int[] lines, List<Atom> atoms) {
        int end = Math.min(span.end(), text.length());
        int i = span.begin();
        while (i < end) {
            int j = i;
            while (j < end && "\r\n\f".indexOf(text.charAt(j)) < 0) {
                j++;
            }
            int weight = weight(text, i, j);
            if (weight > 0) {
                boolean closed = SentenceEnds.at(text, i, j);
                atoms.add(new Atom(line(lines, i), i, j, article, span.role(), span.paragraph(), weight, closed));
            }
            i = j + 1;
        }
    }

    /** How many characters are not blank. */
    static int weight(String text, int begin, int end) {
        return (int)
                text.substring(begin, end).codePoints().filter(c -> !isBlank(c)).count();
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    Atom as(int otherArticle, String otherRole) {
        return new Atom(line, begin, end, otherArticle, otherRole, paragraph, weight, closed);
    }
}
