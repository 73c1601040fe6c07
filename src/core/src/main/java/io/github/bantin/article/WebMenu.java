package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.HashSet;
import java.util.Set;

/**
 * The ways through a web site that stand over its texts: where a page stands in it ("Trang chủ › Tin tức › Trong huyện"), its
 * sections in one line ("Trang chủ | Giới thiệu | Liên hệ"), or one below the other. They begin with the home page, or have
 * marks between the names of sections that web sites of public bodies have.
 *
 * <p>Source of the sections: Decree 42/2022/NĐ-CP, articles 4 and 5, on what a web site of a public body tells.
 */
final class WebMenu {
    /** The longest names of sections have so many tokens: "Thông tin chỉ đạo điều hành". */
    private static final int LONGEST_ENTRY = 6;

    /** A way has some four sections and the title of the text at its end, a menu in one line some eight sections. */
    private static final int LONGEST_PATH = 50;

    /** So many names with bars between are a menu; two are as well the name of a column in a bulletin, "Giáo dục | Y tế". */
    private static final int LEAST_ENTRIES = 3;

    private static final Phrases HOME = Phrases.of("trang chủ|trang nhất");
    private static final Phrases SECTIONS =
            Phrases.of("trang chủ|trang nhất|giới thiệu|giới thiệu chung|tin tức|sự kiện"
                    + "|tin tức sự kiện|tin tức - sự kiện|tin tức & sự kiện|tin tức và sự kiện|tin hoạt động|tin nổi bật|tin mới"
                    + "|văn bản|văn bản mới|văn bản pháp luật|văn bản chỉ đạo|văn bản chỉ đạo điều hành|chỉ đạo điều hành"
                    + "|thông tin chỉ đạo điều hành|thủ tục hành chính|dịch vụ công|dịch vụ công trực tuyến|công khai ngân sách"
                    + "|lịch công tác|lịch công tác tuần|lịch làm việc|quy hoạch|dự án|thông báo|hỏi đáp|góp ý|liên hệ|thư viện"
                    + "|thư viện ảnh|thư viện video|hình ảnh|video|sơ đồ cổng|sơ đồ trang|sơ đồ site|sơ đồ website|rss|đăng nhập"
                    + "|đăng ký|tìm kiếm|menu|english|tiếng việt|thời sự|chính trị|kinh tế|văn hóa|xã hội|kinh tế - xã hội"
                    + "|văn hóa - xã hội|văn hóa xã hội|giáo dục|y tế|thể thao|pháp luật|quốc phòng - an ninh|an ninh - quốc phòng"
                    + "|cải cách hành chính|chuyển đổi số|tổ chức bộ máy|cơ cấu tổ chức|liên kết website|liên kết");

    /** What leads from a name on a way to the next. */
    private static final Set<Long> ARROWS =
            Set.of(PageTokens.mark('›'), PageTokens.mark('»'), PageTokens.mark('>'), PageTokens.mark('→'));

    /** What stands between names, on a way or not. */
    private static final Set<Long> BARS = with(ARROWS, '|', '•', '·');

    /** What does behind the home page, and in sentences, too. */
    private static final Set<Long> DASHES = with(BARS, '/', '-');

    private WebMenu() {}

    private static Set<Long> with(Set<Long> marks, char... more) {
        Set<Long> all = new HashSet<>(marks);
        for (char c : more) {
            all.add(PageTokens.mark(c));
        }
        return all;
    }

    /** The line behind the menu that begins at a line, or the line itself if none does. */
    static int end(Page page, int at) {
        int home = HOME.end(page, at);
        PageLine line = page.line(at);
        if (line.closed() || line.tokens() > LONGEST_PATH) {
            return at;
        }
        if (home == line.end()) {
            return columnEnd(page, at);
        }
        boolean path = home >= 0 ? isBehindHome(page, at, home) : isOfBars(page, at);
        int end = path ? at + 1 : at;
        while (end > at
                && end < page.size()
                && page.line(end).opensInside()
                && !page.line(end - 1).closed()
                && isNext(page, end)) {
            end++;
        }
        return end > at + 1 && page.line(end - 1).closed() ? at + 1 : end;
    }

    /** Whether a line is right below the one before it. */
    private static boolean isNext(Page page, int line) {
        return !page.line(line).gapBefore()
                && page.line(line).page() == page.line(line - 1).page();
    }

    /** Whether a way goes on behind the home page; with a hyphen or slash, a sentence may as well. */
    private static boolean isBehindHome(Page page, int at, int home) {
        if (BARS.contains(page.tokens().key(home)) || isOfSections(page, at)) {
            return true;
        }
        boolean runsOn = at + 1 < page.size()
                && isNext(page, at + 1)
                && page.line(at + 1).opensInside();
        return !runsOn && isPath(page, page.line(at), home, DASHES);
    }

    /** Whether a line is a way or menu without the home page; names with bars right above a title may be those of its column. */
    private static boolean isOfBars(Page page, int at) {
        PageLine line = page.line(at);
        if (!isPath(page, line, SECTIONS.end(page, at), BARS)) {
            return false;
        }
        int entries = 1;
        for (int i = line.first(); i < line.end(); i++) {
            if (ARROWS.contains(page.tokens().key(i))) {
                return true;
            }
            entries += BARS.contains(page.tokens().key(i)) ? 1 : 0;
        }
        boolean over = at + 1 < page.size()
                && isNext(page, at + 1)
                && !page.line(at + 1).closed()
                && !isOfSections(page, at + 1);
        return entries >= LEAST_ENTRIES && !over;
    }

    /** Whether short names with marks between follow the name of a section. */
    private static boolean isPath(Page page, PageLine line, int behind, Set<Long> marks) {
        PageTokens tokens = page.tokens();
        if (behind < 0 || behind >= line.end() - 1 || !marks.contains(tokens.key(behind))) {
            return false;
        }
        int entry = 0;
        for (int i = behind; i < line.end(); i++) {
            entry = marks.contains(tokens.key(i)) ? 0 : entry + 1;
            if (entry == 1 && tokens.kind(i) == PageTokens.LOWER || entry > LONGEST_ENTRY) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line holds names of sections and marks, and nothing else. */
    static boolean isOfSections(Page page, int at) {
        PageLine line = page.line(at);
        PageTokens tokens = page.tokens();
        boolean found = false;
        for (int i = line.first(); i < line.end(); ) {
            int end = tokens.kind(i) == PageTokens.LOWER ? -1 : SECTIONS.end(tokens, i, line.end());
            if (end < 0 && tokens.kind(i) != PageTokens.MARK) {
                return false;
            }
            found |= end >= 0;
            i = Math.max(i + 1, end);
        }
        return found;
    }

    /** The line behind a column of short names; the last of them is a title if text, a date or a second line follows it at once. */
    private static int columnEnd(Page page, int at) {
        int end = at + 1;
        while (end < page.size() && page.line(end).page() == page.line(at).page() && isEntry(page, end)) {
            end++;
        }
        boolean title = end > at + 1
                && end < page.size()
                && isNext(page, end)
                && !isOfSections(page, end - 1)
                && (page.line(end).closed() || page.line(end).opensInside() || hasFigures(page, end));
        return title ? end - 1 : end;
    }

    private static boolean isEntry(Page page, int at) {
        PageLine line = page.line(at);
        return line.tokens() <= LONGEST_ENTRY
                && !line.closed()
                && !line.opensInside()
                && (!line.gapBefore() || isOfSections(page, at))
                && !hasFigures(page, at);
    }

    private static boolean hasFigures(Page page, int at) {
        for (int i = page.line(at).first(); i < page.line(at).end(); i++) {
            if (page.tokens().kind(i) == PageTokens.FIGURE) {
                return true;
            }
        }
        return false;
    }
}
