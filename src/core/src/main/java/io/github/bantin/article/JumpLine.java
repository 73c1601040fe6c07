package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says on which other page an article goes on or comes from: "(Xem tiếp trang 5)", "Đọc tiếp tr. 3", "(Tiếp theo
 * trang 1)", "Tiếp trang 3". It holds nothing else, so that a sentence that speaks of a page is none.
 *
 * @param line its place on its page
 * @param number the page that it names, as printed
 * @param way what it says of that page
 */
record JumpLine(int line, int number, Way way) {
    /** What a jump line says. */
    enum Way {
        /** The article goes on there: "Xem tiếp trang". */
        ON,
        /** The article comes from there, or goes on there if the page stands behind: "Tiếp theo trang", "Tiếp trang". */
        EITHER
    }

    private static final int MOST_TOKENS = 14;
    private static final int MOST_DIGITS = 3;

    private static final long FOLLOWS = key("tiếp");
    private static final Set<Long> PAGE = keys("trang", "tr");
    private static final Set<Long> ON = keys("xem", "đọc", "mời", "còn", "sang");
    private static final Set<Long> OTHERS =
            keys("tiếp", "theo", "nữa", "ở", "tại", "từ", "của", "bài", "phần", "và", "hết");

    private static long key(String word) {
        return PageTokens.of(word).key(0);
    }

    private static Set<Long> keys(String... words) {
        Set<Long> keys = new HashSet<>();
        for (String word : words) {
            keys.add(key(word));
        }
        return Set.copyOf(keys);
    }

    /** Whether a token says "page". */
    static boolean isPage(long key) {
        return PAGE.contains(key);
    }

    /** The jump lines of a page. */
    static List<JumpLine> all(Page page) {
        List<JumpLine> all = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            JumpLine line = of(page, i);
            if (line != null) {
                all.add(line);
            }
        }
        return all;
    }

    /** Reads a line; null if it says no such thing. */
    static @Nullable JumpLine of(Page page, int at) {
        PageLine line = page.line(at);
        if (line.tokens() < 3 || line.tokens() > MOST_TOKENS) {
            return null;
        }
        PageTokens tokens = page.tokens();
        boolean on = false;
        boolean follows = false;
        boolean named = false;
        int number = -1;
        for (int i = line.first(); i < line.end(); i++) {
            long key = tokens.key(i);
            if (tokens.kind(i) == PageTokens.MARK) {
                continue;
            }
            if (number >= 0) {
                return null;
            }
            if (named) {
                number = tokens.kind(i) == PageTokens.FIGURE ? number(page.text(), tokens, i) : -1;
                if (number < 0) {
                    return null;
                }
            } else if (PAGE.contains(key)) {
                named = true;
            } else if (ON.contains(key)) {
                on = true;
            } else if (OTHERS.contains(key)) {
                follows |= key == FOLLOWS;
            } else {
                return null;
            }
        }
        return number >= 0 && (on || follows) ? new JumpLine(at, number, on ? Way.ON : Way.EITHER) : null;
    }

    /** A number of figures alone, -1 for none that a page may have. */
    static int number(String text, PageTokens tokens, int token) {
        int length = tokens.end(token) - tokens.begin(token);
        if (length > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
