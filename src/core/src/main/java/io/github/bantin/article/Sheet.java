package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text that are put together at once: a page, or a few if what one of them holds goes on on the next.
 *
 * <p>It does where a line says so ("Xem tiếp trang 5", "Tiếp theo trang 1"), and where the text of a page ends or begins
 * inside a sentence. What has no form feeds is one sheet, however long it is.
 *
 * @param begin the first line
 * @param end the line behind the last one
 */
record Sheet(int begin, int end) {
    private static final int MOST_LINES = 1200;

    /** Cuts the lines of a text between two of them into sheets, at form feeds. */
    static List<Sheet> of(Page page, float[] roles, int from, int n) {
        List<Sheet> sheets = new ArrayList<>();
        int begin = from;
        int pageBegin = from;
        for (int i = from + 1; i <= n; i++) {
            if (i < n && page.line(i).page() == page.line(i - 1).page()) {
                continue;
            }
            boolean apart = pageBegin > begin && (i - begin > MOST_LINES || !goesOn(page, roles, begin, pageBegin, i));
            if (apart) {
                sheets.add(new Sheet(begin, pageBegin));
                begin = pageBegin;
            }
            pageBegin = i;
        }
        if (begin < n) {
            sheets.add(new Sheet(begin, n));
        }
        return sheets;
    }

    /** Each page of a sheet by itself. */
    List<Sheet> pages(Page page) {
        List<Sheet> pages = new ArrayList<>();
        int first = begin;
        for (int i = begin + 1; i <= end; i++) {
            if (i == end || page.line(i).page() != page.line(i - 1).page()) {
                pages.add(new Sheet(first, i));
                first = i;
            }
        }
        return pages;
    }

    /** Whether something goes on from the pages between two lines to the page that ends at a third. */
    private static boolean goesOn(Page page, float[] roles, int from, int next, int end) {
        int last = -1;
        int first = -1;
        for (int i = from; i < end; i++) {
            PartRole role = LineReading.role(roles, i);
            if (role == PartRole.JUMP) {
                return true;
            }
            boolean text = role == PartRole.BODY || role == PartRole.LEAD;
            last = text && i < next ? i : last;
            first = text && i >= next && first < 0 ? i : first;
        }
        return last >= 0 && !page.line(last).closed()
                || first >= 0 && page.line(first).opensInside();
    }
}
