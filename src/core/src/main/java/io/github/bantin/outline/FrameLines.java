package io.github.bantin.outline;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.Words;
import java.util.Map;

/**
 * Recognizes the lines around the numbered sections of an official document: motto, number and type at its head, words at
 * its close, signature, recipients, and the head of what is attached to it.
 *
 * <p>Source of the parts and their wording: Decree 30/2020/NĐ-CP, appendix I, for the State; Guidance 36-HD/VPTW for the
 * Party.
 */
final class FrameLines {
    private static final int LONGEST_SIGNATURE_LINE = 70;
    private static final int MOST_SIGNATURE_LINES = 12;
    private static final int MOST_HEAD_LINES = 14;
    private static final int MOST_CLOSING_LINES = 6;
    private static final int LEAST_PROSE = 60;

    private static final PhraseTable<Boolean> MOTTO =
            table("cộng hòa xã hội chủ nghĩa việt nam|việt nam dân chủ cộng hòa|đảng cộng sản việt nam");

    private static final PhraseTable<Boolean> TYPE = table("hiến pháp|bộ luật|luật|pháp lệnh|lệnh|sắc lệnh|nghị quyết"
            + "|nghị định|quyết định|chỉ thị|kết luận|quy chế|quy định|thông tư|thông tư liên tịch|thông tri|thông cáo"
            + "|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|dự án|báo cáo|tờ trình|công điện|điều lệ|nội quy"
            + "|quy trình|quy hoạch|chiến lược|danh mục|danh sách|biểu|bảng|đề cương|quy chuẩn|tiêu chuẩn");

    private static final PhraseTable<Boolean> GROUNDS = table("căn cứ|theo đề nghị|xét đề nghị|xét tờ trình");

    private static final PhraseTable<Boolean> OFFICE =
            table("chủ tịch|phó chủ tịch|quyền chủ tịch|thủ tướng|phó thủ tướng"
                    + "|bộ trưởng|thứ trưởng|tổng giám đốc|giám đốc|phó giám đốc|bí thư|phó bí thư|tổng bí thư|thường trực"
                    + "|trưởng ban|phó trưởng ban|chánh văn phòng|phó chánh văn phòng|chánh án|phó chánh án|viện trưởng"
                    + "|phó viện trưởng|cục trưởng|phó cục trưởng|tổng cục trưởng|vụ trưởng|hiệu trưởng|phó hiệu trưởng|chủ nhiệm"
                    + "|phó chủ nhiệm|thống đốc|phó thống đốc|tổng kiểm toán nhà nước|tổng thanh tra|trưởng phòng|chi cục trưởng"
                    + "|ủy viên|tổng thư ký|chủ tọa");

    private static final PhraseTable<Boolean> RECIPIENTS = table("nơi nhận");
    private static final PhraseTable<Boolean> ADDRESS = table("kính gửi");
    private static final PhraseTable<Boolean> NUMBER = table("số|luật số|pháp lệnh số|nghị quyết số");
    private static final PhraseTable<Boolean> ATTACHED = table("kèm theo");
    private static final PhraseTable<Boolean> ABOVE = table("trên đây là|trên đây");
    private static final PhraseTable<Boolean> THIS = table("này");
    private static final PhraseTable<Boolean> PASSED = table("thông qua");
    private static final PhraseTable<Boolean> SPREAD = table("phổ biến");
    private static final PhraseTable<Boolean> BE = table("được|đã được");

    private static final String[] AUTHORITIES = {"TM", "T/M", "KT", "K/T", "TL", "T/L", "TUQ", "T/U/Q", "Q"};

    private final TextLines lines;
    private final String text;

    FrameLines(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    private static PhraseTable<Boolean> table(String phrases) {
        Map<String, Boolean> map = PhraseTable.phrases(phrases);
        return PhraseTable.forwards(map);
    }

    private boolean begins(int line, PhraseTable<Boolean> phrases) {
        PhraseTable.Match<Boolean> match = phrases.find(text, lines.begin(line));
        return match != null && match.end() <= lines.end(line);
    }

    /** Whether a head of an official document begins at a line and reaches no further than another. */
    boolean isHead(int from, int to) {
        for (int i = from; i < Math.min(to, from + MOST_HEAD_LINES); i++) {
            if (begins(i, MOTTO) && lines.length(i) < LONGEST_SIGNATURE_LINE * 2 || isNumber(i) || isType(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(int line) {
        PhraseTable.Match<Boolean> match = NUMBER.find(text, lines.begin(line));
        if (match == null || lines.length(line) > LONGEST_SIGNATURE_LINE) {
            return false;
        }
        int at = match.end();
        while (at < lines.end(line) && (text.charAt(at) == ':' || TextLines.isSpace(text.charAt(at)))) {
            at++;
        }
        int digits = at;
        while (at < lines.end(line) && Words.isDigit(text.charAt(at))) {
            at++;
        }
        return at > digits && at < lines.end(line) && "/-– ".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a line in capitals begins with the type of a document. */
    boolean isType(int line) {
        return lines.isCapitals(line) && begins(line, TYPE);
    }

    private boolean isMotto(int line) {
        return lines.isCapitals(line) && begins(line, MOTTO);
    }

    /** Whether a line begins with the words that legal grounds begin with. */
    boolean isGround(int line) {
        return begins(line, GROUNDS) && Character.isUpperCase(text.charAt(lines.begin(line)));
    }

    /** Whether a line begins the list of addressees of a letter. */
    boolean isAddress(int line) {
        return begins(line, ADDRESS);
    }

    /** Whether a line begins a paragraph of running text: long, closed, and not in capitals or brackets. */
    boolean isProse(int line) {
        if (text.charAt(lines.begin(line)) == '(' || isAddress(line) || lines.isCapitals(line)) {
            return false;
        }
        int last = lines.paragraphEnd(line, 40);
        boolean open = !lines.isClosed(last) && !lines.endsWith(last, ',');
        return !open && lines.end(last) - lines.begin(line) >= LEAST_PROSE;
    }

    /** Whether a line begins the list of recipients. */
    boolean isRecipients(int line) {
        PhraseTable.Match<Boolean> match = RECIPIENTS.find(text, lines.begin(line));
        if (match == null || match.end() > lines.end(line) || Character.isLowerCase(text.charAt(match.begin()))) {
            return false;
        }
        int at = match.end();
        int rest = at;
        while (rest < lines.end(line) && TextLines.isSpace(text.charAt(rest))) {
            rest++;
        }
        return rest == lines.end(line) || text.charAt(rest) == ':' || text.charAt(rest) == '/' || rest - at > 2;
    }

    /** Whether a signature begins at a line: an authority or office in capitals, with names and no text behind it. */
    boolean isSignature(int line) {
        return lines.length(line) <= LONGEST_SIGNATURE_LINE
                && lines.isCapitals(line)
                && (hasAuthority(line) || begins(line, OFFICE))
                && endsWithNames(line + 1);
    }

    /** Whether a line is the name of a person who signed, with nothing but more of that behind it. */
    boolean isSignedName(int line) {
        return isName(line) && !lines.isCapitals(line) && endsWithNames(line + 1);
    }

    private boolean hasAuthority(int line) {
        int begin = lines.begin(line);
        for (String authority : AUTHORITIES) {
            int at = begin + authority.length();
            if (text.startsWith(authority, begin) && at < lines.end(line)) {
                char sign = text.charAt(at);
                if (sign == '.' || sign == ' ' && authority.length() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean endsWithNames(int from) {
        for (int i = from; i < lines.count(); i++) {
            if (isRecipients(i) || isAppendix(i) || isAttached(i)) {
                return true;
            }
            if (i - from >= MOST_SIGNATURE_LINES || !isSignatureLine(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSignatureLine(int line) {
        if (lines.length(line) > LONGEST_SIGNATURE_LINE) {
            return false;
        }
        char first = text.charAt(lines.begin(line));
        return first == '('
                || first == '['
                || lines.isRule(line)
                || lines.isCapitals(line) && !lines.isClosed(line)
                || isName(line)
                || isSigned(line);
    }

    private boolean isSigned(int line) {
        int word = Words.end(text, lines.begin(line));
        long first = Words.key(text, lines.begin(line), word);
        return (first == Words.key("đã") || first == Words.key("ký")) && lines.length(line) < 20;
    }

    /** Whether a line is two to six words that all begin with a capital letter. */
    private boolean isName(int line) {
        int words = 0;
        int at = lines.begin(line);
        while (at < lines.end(line)) {
            char c = text.charAt(at);
            if (TextLines.isSpace(c) || c == '.') {
                at++;
                continue;
            }
            if (!Character.isUpperCase(c) || ++words > 6) {
                return false;
            }
            at = Words.end(text, at);
        }
        return words >= 2 && !lines.endsWith(line, '.');
    }

    /** Whether a line is the head of an appendix by its word alone. */
    private boolean isAppendix(int line) {
        int word = Words.end(text, lines.begin(line));
        long key = Words.key(text, lines.begin(line), word);
        return (key == Words.key("phụ") || key == Words.key("mẫu"))
                && Character.isUpperCase(text.charAt(lines.begin(line)));
    }

    /**
     * Whether what stands behind a signature begins a document of its own, attached or further: a type in capitals, or
     * the motto within the next lines.
     */
    boolean isAttached(int line) {
        if (lines.length(line) > LONGEST_SIGNATURE_LINE * 2 || !lines.isCapitals(line)) {
            return false;
        }
        if (isType(line) || isMotto(line)) {
            return true;
        }
        for (int i = line + 1; i < Math.min(lines.count(), line + 5); i++) {
            if (isMotto(i)) {
                return !hasAuthority(line) && !begins(line, OFFICE);
            }
            if (isRecipients(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the head that begins at a line says what it was issued with. */
    boolean isIssuedWith(int from) {
        for (int i = from; i < Math.min(lines.count(), from + MOST_HEAD_LINES); i++) {
            if (isIssuedWithLine(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line in brackets says what an appendix was issued with. */
    boolean isIssuedWithLine(int line) {
        if (text.charAt(lines.begin(line)) != '(') {
            return false;
        }
        int at = lines.begin(line) + 1;
        for (int words = 0; words < 6 && at < lines.end(line); words++) {
            if (ATTACHED.find(text, at) != null) {
                return true;
            }
            at = Words.end(text, at);
            while (at < lines.end(line) && !Words.isWordPart(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    /** Whether the words that close a document begin at a line: it was passed, it is to be spread, so far the plan. */
    boolean isClosing(int line) {
        if (!Character.isUpperCase(text.charAt(lines.begin(line)))) {
            return false;
        }
        int last = lines.paragraphEnd(line, MOST_CLOSING_LINES);
        return (begins(line, ABOVE) || isSaidOfItself(line, last)) && isLast(last + 1);
    }

    /** "Luật này đã được Quốc hội … thông qua", "Chỉ thị này (được) phổ biến …". */
    private boolean isSaidOfItself(int line, int last) {
        PhraseTable.Match<Boolean> type = TYPE.find(text, lines.begin(line));
        PhraseTable.Match<Boolean> self = type == null ? null : THIS.find(text, skipSpace(type.end()));
        if (self == null) {
            return false;
        }
        int at = skipSpace(self.end());
        PhraseTable.Match<Boolean> be = BE.find(text, at);
        at = be == null ? at : skipSpace(be.end());
        return SPREAD.find(text, at) != null || be != null && holds(at, lines.end(last), PASSED);
    }

    private boolean holds(int from, int to, PhraseTable<Boolean> phrase) {
        int at = from;
        while (at < to) {
            if (phrase.find(text, at) != null) {
                return true;
            }
            at = Words.end(text, at);
            while (at < to && !Words.isWordPart(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    private boolean isLast(int line) {
        return line >= lines.count()
                || isRecipients(line)
                || isSignature(line)
                || isSignedName(line)
                || lines.isRule(line)
                || isAppendix(line)
                || isAttached(line);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && TextLines.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
