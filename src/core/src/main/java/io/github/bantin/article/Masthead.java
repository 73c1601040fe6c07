package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.Set;

/**
 * The number of an issue with its date, and the names above it: what bulletins print below and beside their own name.
 *
 * <p>Source of the parts: Press Law 103/2016/QH13, article 46: on the first page the name, the publisher below it, the number
 * of the issue and its date. Text layers have them at the begin of a page, or among its articles.
 */
final class Masthead {
    /** A name, a publisher of two lines, the number and the date. */
    private static final int LINES = 5;

    /** A number with weekday, day, month and year in words and figures has no more tokens. */
    private static final int LONGEST_ISSUE = 16;

    /** The name of a bulletin with its number and the days that it tells of. */
    private static final int LONGEST_NAME = 32;

    /** Names of publishers have no more tokens in capitals; longer lines in capitals are titles as a rule. */
    private static final int LONGEST_PUBLISHER = 9;

    /** So many tokens may stand between "Bản tin" and the number: "Bản tin sinh hoạt chi bộ số 5". */
    private static final int BETWEEN = 4;

    private static final Phrases NAMES = Phrases.of("bản tin|thông tin|nội san|tập san|đặc san|tạp chí");
    private static final Phrases INTERNAL = Phrases.of("lưu hành nội bộ|tài liệu lưu hành nội bộ");
    private static final Set<Long> ISSUE_WORDS = Phrases.words(
            "số tháng năm ngày quý kỳ thứ hai ba tư sáu bảy chủ nhật ra một bốn tám chín mười giêng chạp và đến đặc biệt xuân");
    private static final Set<Long> TIMES = Phrases.words("tháng năm ngày quý");
    private static final Set<Long> NO_NAMES = Phrases.words("về từ theo tại cho của đến");
    private static final long NUMBER = PageTokens.of("số").key(0);

    private final Page page;
    private final float[] probabilities;

    private Masthead(Page page, float[] probabilities) {
        this.page = page;
        this.probabilities = probabilities;
    }

    /** Sets the roles of such lines. */
    static void mark(Page page, float[] probabilities) {
        new Masthead(page, probabilities).mark();
    }

    private void mark() {
        for (int i = 0; i < page.size(); i++) {
            if (isIssue(i) || isTop(i) && isNameWithIssue(i)) {
                int begin = i;
                while (begin > 0 && i - begin < LINES && isName(begin - 1, i)) {
                    begin--;
                }
                for (int k = begin; k <= i; k++) {
                    LineReading.set(probabilities, k, PartRole.HEADER, k > begin);
                }
            } else if (isInternal(i)) {
                LineReading.set(probabilities, i, PartRole.HEADER, false);
            }
        }
    }

    private boolean isTop(int line) {
        return line < LINES || page.line(line - LINES).page() != page.line(line).page();
    }

    /** Whether a line above an issue is the name of the bulletin or of who publishes it: in capitals, or on other pages too. */
    private boolean isName(int line, int issue) {
        PageLine at = page.line(line);
        boolean capitals = at.shape() == PageLine.Shape.CAPITALS && at.tokens() <= LONGEST_PUBLISHER;
        return at.page() == page.line(issue).page()
                && !page.line(line + 1).gapBefore()
                && !at.closed()
                && (capitals || page.edge(line) > 0 || NAMES.begin(page, line) && at.tokens() <= LONGEST_PUBLISHER);
    }

    /** Whether a line is a number and a date and nothing else, as "Số 11 - tháng 11/2023". */
    private boolean isIssue(int at) {
        PageLine line = page.line(at);
        PageTokens tokens = page.tokens();
        if (line.tokens() < 4
                || line.tokens() > LONGEST_ISSUE
                || tokens.key(line.first()) != NUMBER
                || tokens.kind(line.first()) == PageTokens.LOWER
                || tokens.kind(line.first() + 1) != PageTokens.FIGURE) {
            return false;
        }
        boolean time = false;
        for (int i = line.first() + 1; i < line.end(); i++) {
            if (tokens.isWord(i) && !ISSUE_WORDS.contains(tokens.key(i))) {
                return false;
            }
            time |= TIMES.contains(tokens.key(i));
        }
        return time && line.closing() != PageLine.Closing.STOP && line.closing() != PageLine.Closing.COMMA;
    }

    /** Whether a line is the name of a bulletin with the number of the issue: "Bản tin tuần số 18 (từ 1/5 đến 7/5)". */
    private boolean isNameWithIssue(int at) {
        PageLine line = page.line(at);
        PageTokens tokens = page.tokens();
        int behind = NAMES.end(page, at);
        if (behind < 0 || line.closed() || line.tokens() > LONGEST_NAME) {
            return false;
        }
        for (int i = behind; i + 1 < line.end() && i <= behind + BETWEEN; i++) {
            if (tokens.key(i) == NUMBER && tokens.kind(i + 1) == PageTokens.FIGURE) {
                return endsNumber(line, i + 2);
            }
            if (NO_NAMES.contains(tokens.key(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the number of an issue ends before a token, and is not that of a document ("số 18-NQ/TW") or of things. */
    private boolean endsNumber(PageLine line, int token) {
        PageTokens tokens = page.tokens();
        if (token >= line.end()) {
            return true;
        }
        if (tokens.isWord(token)) {
            return ISSUE_WORDS.contains(tokens.key(token));
        }
        boolean symbol = token + 1 < line.end()
                && tokens.isWord(token + 1)
                && tokens.begin(token + 1) == tokens.end(token)
                && tokens.key(token) != PageTokens.mark('(');
        return !symbol;
    }

    /** Whether a short line says that the bulletin is for members alone. */
    private boolean isInternal(int line) {
        int first = page.line(line).first();
        PageLine at = page.line(line);
        int end = INTERNAL.end(page, line);
        return end >= 0 && first < end && at.end() - end <= 1;
    }
}
