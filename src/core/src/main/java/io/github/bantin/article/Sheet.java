package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text that are put together at once: a few pages, so that articles may go on from one to the other. What has no
 * form feeds is one sheet, however long it is.
 *
 * @param begin the first line
 * @param end the line behind the last one
 */
record Sheet(int begin, int end) {
    private static final int MOST_LINES = 1200;

    /** Cuts a text into sheets, at form feeds. */
    static List<Sheet> of(Page page) {
        List<Sheet> sheets = new ArrayList<>();
        int begin = 0;
        int pageBegin = 0;
        int n = page.size();
        for (int i = 1; i <= n; i++) {
            if (i < n && page.line(i).page() == page.line(i - 1).page()) {
                continue;
            }
            if (i - begin > MOST_LINES && pageBegin > begin) {
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
}
