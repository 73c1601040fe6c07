package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;

/**
 * Who publishes, edits and prints a bulletin by which licence: what it says of itself and not of the news.
 *
 * <p>Source of the parts: Press Law 103/2016/QH13, article 46: at the foot of the last page the licence, the address, who is
 * responsible, where it is printed, its format and run. Text layers have the foot of a page anywhere. One such line alone may
 * be a line of an article, so that an imprint has two parts at least, one of which only imprints have; prose is none of them.
 */
final class Imprint {
    private static final int LEAST_PARTS = 2;

    /** So many lines without a part of their own may stand between two parts: names and offices. */
    private static final int LINES_BETWEEN = 3;

    /** Names and offices have no more tokens. */
    private static final int SHORT = 16;

    /** Parts that only imprints have. */
    private static final Phrases SURE = Phrases.of(
            "chịu trách nhiệm xuất bản|chịu trách nhiệm nội dung|giấy phép xuất bản|giấy phép hoạt động báo chí|giấy phép số"
                    + "|gpxb|gp số|nộp lưu chiểu|in xong|in tại|tòa soạn :|mọi tin , bài|mọi thư , bài"
                    + "|mọi ý kiến đóng góp");

    private static final Phrases PARTS = Phrases.of(
            "chịu trách nhiệm chính|ban biên tập :|hội đồng biên tập|tổng biên tập :|phó tổng biên tập :|trưởng ban biên tập"
                    + "|phó trưởng ban biên tập|thư ký biên tập|thư ký tòa soạn|biên tập :|biên tập và trình bày|trình bày :"
                    + "|chế bản|thiết kế :|sửa bản in|sửa bài :|số lượng in|khuôn khổ|khổ in|nơi in :|đơn vị in :|ảnh bìa :"
                    + "|bìa 1 :|cơ quan chủ quản :|địa chỉ :|trụ sở :|điện thoại :|đt :|đ / t :|fax :|email :|e - mail :"
                    + "|website :|thư điện tử :|giá :");
    private static final long PRINT = PageTokens.of("in").key(0);

    private Imprint() {}

    /** Sets the roles of such lines; an address alone begins none. */
    static void mark(Page page, float[] probabilities) {
        for (int i = 0; i < page.size(); i++) {
            if (isPart(page, i)) {
                i = mark(page, probabilities, i) - 1;
            }
        }
    }

    /** Marks the imprint that begins at a line, if one does; returns the line behind the last part. */
    private static int mark(Page page, float[] probabilities, int begin) {
        int parts = 0;
        boolean sure = false;
        int end = begin;
        for (int i = begin; i < page.size() && isOn(page, i, begin); i++) {
            if (isPart(page, i)) {
                parts++;
                sure |= SURE.begin(page, i);
                end = i + 1;
            } else if (i - end >= LINES_BETWEEN
                    || page.line(i).tokens() > SHORT && !page.line(i).opensInside()) {
                break;
            }
        }
        while (end < page.size()
                && page.line(end).opensInside()
                && !page.line(end).gapBefore()
                && isOn(page, end, begin)) {
            end++;
        }
        for (int k = begin; k < end && sure && parts >= LEAST_PARTS; k++) {
            LineReading.set(probabilities, k, PartRole.FOOTER, k > begin);
        }
        return end;
    }

    private static boolean isOn(Page page, int line, int begin) {
        return page.line(line).page() == page.line(begin).page();
    }

    /** Whether a line is a part of an imprint, which names, numbers or a colon show: a long sentence without any is prose. */
    private static boolean isPart(Page page, int line) {
        boolean part = SURE.begin(page, line) || PARTS.begin(page, line) || isRun(page, line);
        return part && !isProse(page, page.line(line));
    }

    private static boolean isProse(Page page, PageLine line) {
        if (line.tokens() <= SHORT) {
            return false;
        }
        for (int i = line.first(); i < line.end(); i++) {
            if (page.tokens().kind(i) == PageTokens.FIGURE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line tells how many copies are printed: "In 1.200 cuốn". */
    private static boolean isRun(Page page, int at) {
        PageLine line = page.line(at);
        return line.tokens() > 2
                && page.tokens().key(line.first()) == PRINT
                && page.tokens().kind(line.first()) != PageTokens.LOWER
                && page.tokens().kind(line.first() + 1) == PageTokens.FIGURE;
    }
}
