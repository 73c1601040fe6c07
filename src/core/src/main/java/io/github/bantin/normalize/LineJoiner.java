package io.github.bantin.normalize;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import java.util.Map;

/**
 * Says what stands between a line and the next one: nothing, a blank or the end of a paragraph.
 *
 * <p>A line end goes away where the sentence goes on behind it, and where the next word would not have fitted on the line
 * any more, which is what makes a typesetter break a line. Numbers torn at their own signs are closed up
 * ({@link TornToken}); words never are. A line without letters and digits is a rule and stands alone.
 *
 * <p>A line that begins with a {@linkplain ItemMarker marker} is an item of a list where the sentence before it is over,
 * where the paragraph before it is such an item itself, or where the line before it has room left, as headings have. It is
 * none behind a word that a number or name has to follow, behind a comma and inside brackets. The heading of an article
 * (Điều 5.) begins a paragraph only where a sentence is over. A dash before a small
 * letter is the dash of a compound ("chính trị - xã hội") unless a colon, semicolon or full stop, or another item with a
 * dash, stands before it; a dash between two figures makes a range.
 *
 * <p>The reasons and signatures of a document begin paragraphs, and the rows of a table, which have tabs in them, stay as they
 * are. Where a sentence ends, only lines that are plainly those of a column tell that the next word would not have fitted.
 *
 * <p>Across blank lines only what is plainly one sentence is joined. Such joins look at nothing that the other ones change, so
 * that joined text stays as it is. Reads the lines of one text once, from first to last; not thread-safe.
 */
final class LineJoiner {
    static final String PARAGRAPH = "\n\n";

    private static final String TORN = "";
    private static final String BLANK = " ";

    /** How much of its width a column may leave empty, in hundredths, though the sentence goes on. */
    private static final int SLACK = 20;

    /** How much further than the line before a line has to begin to begin a paragraph. */
    private static final int INDENT = 2;

    /** How paragraphs of a document begin; true for what is shortened with a full stop. Source: Decree 30/2020/NĐ-CP. */
    private static final PhraseTable<Boolean> FORMULAS = PhraseTable.forwards(Map.of(
            "căn cứ",
            false,
            "theo đề nghị",
            false,
            "xét đề nghị",
            false,
            "nơi nhận",
            false,
            "tm",
            true,
            "kt",
            true,
            "tl",
            true,
            "tuq",
            true));

    private final String text;
    private final WrappedLines lines;
    private final ColumnWidths widths;
    private final TornToken torn = new TornToken();

    /** What the paragraph that the line belongs to begins with. */
    private ItemMarker marker = ItemMarker.NONE;

    private boolean beginsSmall;

    /** How many brackets are open in it. */
    private int brackets;

    LineJoiner(String text, WrappedLines lines) {
        this.text = text;
        this.lines = lines;
        widths = new ColumnWidths(text, lines);
    }

    /** Begins a paragraph with a line. */
    void beginParagraph(int line) {
        marker = markerOf(line);
        beginsSmall = Character.isLowerCase(text.charAt(lines.begin(line)));
        brackets = 0;
        addToParagraph(line);
    }

    /** Takes one more line into the paragraph. */
    void addToParagraph(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                brackets++;
            } else if (c == ')' && brackets > 0) {
                brackets--;
            }
        }
    }

    /** What stands behind a line, which is the last of the paragraph so far, before the next one. */
    String separator(int line) {
        if (isRule(line) || isRule(line + 1)) {
            return PARAGRAPH;
        }
        boolean followed = lines.isFollowed(line);
        if (followed && torn.isTorn(text, lines.end(line), lines.begin(line + 1))) {
            return TORN;
        }
        return isPlainlyOne(line) || followed && goesOn(line) ? BLANK : PARAGRAPH;
    }

    /** Whether the sentence goes on even across a blank line. */
    private boolean isPlainlyOne(int line) {
        if (isClosed(line)) {
            return false;
        }
        ItemMarker next = markerOf(line + 1);
        if (next == ItemMarker.DASH) {
            return marker != ItemMarker.DASH && isBeforeSmall(line + 1);
        }
        return next == ItemMarker.NONE && (Character.isLowerCase(first(line + 1)) || last(line) == ',');
    }

    private boolean goesOn(int line) {
        if (isRange(line)) {
            return true;
        }
        boolean closed = isClosed(line);
        if (markerOf(line + 1) != ItemMarker.NONE && isItem(line, closed)) {
            return false;
        }
        char begin = first(line + 1);
        if (",.;:)]”’»%!?…".indexOf(begin) >= 0 || closed && Character.isLowerCase(begin)) {
            return true;
        }
        if (!closed && (last(line) == ',' || LeadIns.endAt(text, lines.end(line)))) {
            return true;
        }
        if (isHeading(line) || lines.length(line) > ColumnWidths.WIDEST || beginsFormula(line + 1)) {
            return false;
        }
        if (closed) {
            return widths.isFullInColumn(line) && lines.indent(line + 1) < lines.indent(line) + INDENT;
        }
        return Words.isDigit(begin) || begin == '(' || last(line) == '.' || widths.isFull(line, SLACK);
    }

    /** Whether a dash that ends a line, or begins the next, stands between two parts of one expression. */
    private boolean isRange(int line) {
        char end = last(line);
        if (Words.isDash(end)) {
            return true;
        }
        return (Words.isDigit(end) || end == '%')
                && marker != ItemMarker.DASH
                && Words.isDash(first(line + 1))
                && ItemMarker.isBeforeDigit(text, lines.begin(line + 1), lines.end(line + 1));
    }

    /** Whether the next line, which begins with a marker, is an item. */
    private boolean isItem(int line, boolean closed) {
        ItemMarker next = markerOf(line + 1);
        if (next == ItemMarker.BULLET || closed) {
            return true;
        }
        if (next == ItemMarker.HEADING) {
            return false;
        }
        boolean list = marker == next;
        if (LeadIns.endAt(text, lines.end(line)) || last(line) == '.' || next == ItemMarker.BRACKET && brackets > 0) {
            return false;
        }
        if (last(line) == ',') {
            return list;
        }
        if (list) {
            return !widths.isFullBesideOthers(line);
        }
        return !isBeforeSmall(line + 1) && !beginsSmall && !widths.isFullBesideOthers(line);
    }

    /** Whether a line ends a sentence, or what comes before a list; a full stop that shortens a word does not. */
    private boolean isClosed(int line) {
        int end = lines.end(line);
        char last = last(line);
        if (last == '.') {
            return !LeadIns.isShortened(text, end - 1);
        }
        return "!?…:;".indexOf(last) >= 0
                || lines.length(line) > 1 && "\"”’»)".indexOf(last) >= 0 && ".!?…".indexOf(text.charAt(end - 2)) >= 0;
    }

    private ItemMarker markerOf(int line) {
        return ItemMarker.at(text, lines.begin(line), lines.end(line));
    }

    private boolean isBeforeSmall(int line) {
        return ItemMarker.isBeforeSmall(text, lines.begin(line), lines.end(line));
    }

    private char first(int line) {
        return text.charAt(lines.begin(line));
    }

    private char last(int line) {
        return text.charAt(lines.end(line) - 1);
    }

    private boolean isRule(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (Words.isWordPart(c) || Words.isDigit(c) || Character.isSurrogate(c) || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of a line and the next is written in capitals and the other is not; one word alone is an abbreviation. */
    private boolean isHeading(int line) {
        boolean capitals = isCapitals(line);
        return capitals != isCapitals(line + 1) && (capitals || hasBlank(line + 1));
    }

    private boolean hasBlank(int line) {
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            if (WrappedLines.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins as the reasons and the signatures of a document do, each a paragraph: Căn cứ, KT., TM. */
    private boolean beginsFormula(int line) {
        PhraseTable.Match<Boolean> formula = FORMULAS.find(text, lines.begin(line));
        if (formula == null || !Character.isUpperCase(first(line))) {
            return false;
        }
        boolean shortened = formula.end() < lines.end(line) && text.charAt(formula.end()) == '.';
        return formula.value() == shortened;
    }

    /** Whether a line is a row of a table: tabs part its cells, beyond one that stands behind the marker of an item. */
    boolean isRow(int line) {
        int from = lines.begin(line);
        if (markerOf(line) != ItemMarker.NONE) {
            while (!WrappedLines.isSpace(text.charAt(from))) {
                from++;
            }
            while (WrappedLines.isSpace(text.charAt(from))) {
                from++;
            }
        }
        while (from < lines.end(line) && text.charAt(from) != '\t') {
            from++;
        }
        return from < lines.end(line);
    }

    private boolean isCapitals(int line) {
        int upper = 0;
        for (int i = lines.begin(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 2;
    }
}
