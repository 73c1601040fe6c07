package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.HashSet;
import java.util.Set;

/**
 * What a bulletin says of itself and not of the news: the issue and its date below its name, and who publishes, edits and
 * prints it by which licence.
 *
 * <p>Source of the parts: Press Law 103/2016/QH13, article 46: on the first page the name, the publisher, the number of the
 * issue and its date; at the foot of the last page the licence, the address, who is responsible, where it is printed, its
 * format and run. One such line alone may be a line of an article, so that an imprint has two parts at least.
 */
final class Imprint {
    private static final int LEAST_PARTS = 2;

    /** So many lines without a part of their own may stand between two parts, or behind the last one: names and offices. */
    private static final int LINES_BETWEEN = 3;

    private static final int SHORT = 16;
    private static final int MASTHEAD_LINES = 5;

    private static final Phrases PARTS = Phrases.of(
            "chịu trách nhiệm xuất bản|chịu trách nhiệm nội dung|chịu trách nhiệm chính|ban biên tập :|hội đồng biên tập"
                    + "|tổng biên tập :|phó tổng biên tập :|trưởng ban biên tập|phó trưởng ban biên tập|thư ký biên tập"
                    + "|thư ký tòa soạn|biên tập :|biên tập và trình bày|trình bày :|chế bản|thiết kế :|sửa bản in"
                    + "|sửa bài :|giấy phép xuất bản|giấy phép hoạt động báo chí|giấy phép số|gpxb|gp số|in tại"
                    + "|in xong|nộp lưu chiểu|số lượng in|khuôn khổ|khổ in|nơi in :|đơn vị in :|ảnh bìa :|bìa 1 :"
                    + "|cơ quan chủ quản|tòa soạn|mọi tin , bài|mọi thư , bài|mọi ý kiến đóng góp");
    private static final Phrases CONTACTS = Phrases.of(
            "địa chỉ :|trụ sở :|điện thoại :|đt :|đ / t :|fax :|email :|e - mail :|website :|thư điện tử :|giá :");
    private static final Phrases NAMES = Phrases.of("bản tin|thông tin|nội san|tập san|đặc san|tạp chí");
    private static final Set<Long> ISSUE_WORDS = new HashSet<>();
    private static final Set<Long> TIMES = new HashSet<>();
    private static final long NUMBER = PageTokens.of("số").key(0);
    private static final long PRINT = PageTokens.of("in").key(0);

    static {
        words(
                ISSUE_WORDS,
                "số tháng năm ngày quý kỳ thứ hai ba tư sáu bảy chủ nhật ra một bốn tám chín mười giêng chạp và đến đặc biệt xuân");
        words(TIMES, "tháng năm ngày quý");
    }

    private static void words(Set<Long> set, String words) {
        PageTokens tokens = PageTokens.of(words);
        for (int i = 0; i < tokens.size(); i++) {
            set.add(tokens.key(i));
        }
    }

    private Imprint() {}

    /** Sets the roles of such lines. */
    static void mark(Page page, float[] probabilities) {
        int n = page.size();
        for (int i = 0; i < n; i++) {
            if (isIssue(page, i) || isNameWithIssue(page, i)) {
                masthead(page, probabilities, i);
            } else if (PARTS.begin(page, i)) {
                int end = end(page, i);
                for (int k = i; k < end; k++) {
                    LineReading.set(probabilities, k, PartRole.FOOTER, k > i);
                }
                i = Math.max(i, end - 1);
            }
        }
    }

    /** The line behind the imprint that begins at a line, or the line itself if there is none. */
    private static int end(Page page, int begin) {
        int parts = 0;
        int end = begin;
        for (int i = begin;
                i < page.size() && page.line(i).page() == page.line(begin).page();
                i++) {
            if (PARTS.begin(page, i) || CONTACTS.begin(page, i) || isRun(page, i)) {
                parts++;
                end = i + 1;
            } else if (i - end >= LINES_BETWEEN
                    || page.line(i).tokens() > SHORT && !page.line(i).opensInside()) {
                break;
            }
        }
        if (parts < LEAST_PARTS) {
            return begin;
        }
        while (end < page.size()
                && page.line(end).opensInside()
                && !page.line(end).gapBefore()
                && page.line(end).page() == page.line(begin).page()) {
            end++;
        }
        return end;
    }

    /** The number of the issue with its date, and the names right above it at the begin of its page or where they come again. */
    private static void masthead(Page page, float[] probabilities, int issue) {
        int begin = issue;
        while (begin > 0
                && issue - begin < MASTHEAD_LINES
                && page.line(begin - 1).page() == page.line(issue).page()
                && page.line(begin - 1).tokens() <= SHORT
                && !page.line(begin - 1).closed()) {
            begin--;
        }
        if (begin < issue
                && begin > 0
                && page.line(begin - 1).page() == page.line(issue).page()) {
            int[] repeated = page.repetitions();
            begin = issue;
            while (repeated[begin - 1] > 0 && !page.line(begin).gapBefore()) {
                begin--;
            }
        }
        for (int i = begin; i <= issue; i++) {
            LineReading.set(probabilities, i, PartRole.HEADER, i > begin);
        }
    }

    /** Whether a line is a number and a date and nothing else, as "Số 11 - tháng 11/2023". */
    private static boolean isIssue(Page page, int at) {
        PageLine line = page.line(at);
        PageTokens tokens = page.tokens();
        if (line.tokens() < 4
                || line.tokens() > SHORT
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

    /** Whether a line near the begin of its page is the name of a bulletin with the number of the issue: "Bản tin tuần số 18". */
    private static boolean isNameWithIssue(Page page, int at) {
        PageLine line = page.line(at);
        boolean top = at < MASTHEAD_LINES || page.line(at - MASTHEAD_LINES).page() != line.page();
        if (!top || line.tokens() > 2 * SHORT || line.closed() || !NAMES.begin(page, at)) {
            return false;
        }
        for (int i = line.first(); i + 1 < line.end(); i++) {
            if (page.tokens().key(i) == NUMBER && page.tokens().kind(i + 1) == PageTokens.FIGURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line tells how many copies are printed: "In 1.200 cuốn". */
    private static boolean isRun(Page page, int at) {
        PageLine line = page.line(at);
        return line.tokens() > 2
                && page.tokens().key(line.first()) == PRINT
                && page.tokens().kind(line.first() + 1) == PageTokens.FIGURE;
    }
}
