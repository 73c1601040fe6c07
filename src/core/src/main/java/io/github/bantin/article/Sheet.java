package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text that are put together at once: a few pages, so that articles may go on from one to the other, but not so
 * many that the choices among their fragments grow without bound.
 *
 * @param begin the first line
 * @param end the line behind the last one
 */
record Sheet(int begin, int end) {
    private static final int MOST_LINES = 1200;

    /** The time to choose among fragments grows faster than their number. */
    private static final int MOST_FRAGMENTS = 200;

    /** Cuts a page into sheets of not too many lines nor fragments. */
    static List<Sheet> of(Page page, Junction junction, float[] lines) {
        List<Sheet> sheets = new ArrayList<>();
        of(page).forEach(sheet -> halve(page, junction, lines, sheet, sheets));
        return sheets;
    }

    private static void halve(Page page, Junction junction, float[] lines, Sheet sheet, List<Sheet> sheets) {
        int middle = (sheet.begin + sheet.end) >>> 1;
        if (middle == sheet.begin || Fragments.of(page, junction, lines, sheet).size() <= MOST_FRAGMENTS) {
            sheets.add(sheet);
        } else {
            halve(page, junction, lines, new Sheet(sheet.begin, middle), sheets);
            halve(page, junction, lines, new Sheet(middle, sheet.end), sheets);
        }
    }

    private static List<Sheet> of(Page page) {
        List<Sheet> sheets = new ArrayList<>();
        int begin = 0;
        int pageBegin = 0;
        int n = page.size();
        for (int i = 1; i <= n; i++) {
            boolean newPage = i == n || page.line(i).page() != page.line(i - 1).page();
            if (newPage) {
                if (i - begin > MOST_LINES && pageBegin > begin) {
                    sheets.add(new Sheet(begin, pageBegin));
                    begin = pageBegin;
                }
                pageBegin = i;
            }
            if (i == n || i - begin == 2 * MOST_LINES) {
                sheets.add(new Sheet(begin, i));
                begin = i;
                pageBegin = i;
            }
        }
        return sheets;
    }
}
