package io.github.bantin.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document numbers, dates, percentages and numbers of a text by one regular expression, as well as one can be
 * written for them.
 *
 * <p>Alternatives begin with a digit or one of the few letters that dates begin with, quantifiers are possessive where
 * they can be, and what is common stands first. It gives places and kinds of what the library finds on most lines of a
 * bulletin, but no values, and it takes 30/02/2023 for a date and the pieces of a telephone for numbers.
 */
final class RegexRival {
    private static final String YEAR = "(?:19|20)\\d{2}+(?!\\d)";
    private static final String DATE =
            "(?:\\d{1,2}+[/.-]\\d{1,2}+[/.-]" + YEAR + "|\\d{1,2}+\\s++tháng\\s++\\d{1,2}+(?:\\s++năm\\s++" + YEAR
                    + "|/" + YEAR + ")?+|\\d{1,2}+[/-]" + YEAR + ")";
    private static final String TO = "\\s*+(?:[-–]|đến(?:\\s++(?:hết|ngày|tháng|năm))?+)\\s*+";

    private static final Pattern MENTION = Pattern.compile("[\\dntNTqQgG](?<![\\p{L}\\d_][\\dntNTqQgG])(?:"
            // 16-CT/TU, 30/2020/NĐ-CP, 1234/QĐ-UBND, torn at a separator or not
            + "((?<=\\d)\\d{0,4}+[a-z]?+(?:\\s?/\\s?(?:19|20)\\d{2}+)?+\\s{0,2}+[-–/]\\s{0,2}+\\p{Lu}[\\p{Lu}\\d&]*+(?:r|g)?+"
            + "(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\d&]*+)*+)"
            // ngày 18/11/2022 and ranges of it, ngày 2 tháng 12 năm 2022, tháng 11/2022, năm 2022, giai đoạn 2021-2025
            + "|((?<=[nN])gày\\s++(?:" + DATE + "|\\d{1,2}+(?:[/-]\\d{1,2}+)?+)(?:" + TO + DATE + ")?+"
            + "|(?<=[tT])ừ\\s++(?:(?:ngày|tháng|năm)\\s++)?+(?:" + DATE + "|\\d{1,4}+(?:[/-]\\d{1,2}+)?+)" + TO + "(?:"
            + DATE + "|"
            + YEAR + ")"
            + "|(?<=[tT])háng\\s++\\d{1,2}+(?:[/-]" + YEAR + "|\\s++năm\\s++" + YEAR + ")?+"
            + "|(?<=[nN])ăm\\s++" + YEAR + "(?:" + TO + YEAR + ")?+"
            + "|(?<=[qQ])uý\\s++(?:[IV]++|[1-4])(?:[/-]" + YEAR + "|\\s++năm\\s++" + YEAR + ")?+"
            + "|(?<=[gG])iai đoạn\\s++" + YEAR + TO + YEAR
            + "|(?<=\\d)(?:\\d?[/.-]\\d{1,2}+[/.-]" + YEAR + "|\\d?[/-]" + YEAR + "|\\d{3}" + TO + YEAR
            + "|\\d?\\s++tháng\\s++\\d{1,2}+"
            + "(?:\\s++năm\\s++" + YEAR + "|/" + YEAR + ")?+)(?:" + TO + DATE + ")?+)"
            // 92,43%, 80 - 85%
            + "|((?<=\\d)\\d*+(?:,\\d++)?+(?:\\s?+%?+\\s?+[-–]\\s?+\\d++(?:,\\d++)?+)?+\\s?+(?:%|phần\\s++trăm))"
            // 1.457.264, 4.720 tỷ đồng, 14,2 km, 3 - 5 triệu
            + "|((?<=\\d)(?:\\d{0,2}+(?:\\.\\d{3}(?!\\d))++|\\d*+)(?:,\\d++)?+(?:\\s?+[-–]\\s?+\\d++(?:[.,]\\d++)*+)?+"
            + "(?:\\s++(?:nghìn|ngàn|triệu|tỷ|tỉ)){0,2}+(?:\\s++(?:đồng|USD|km|ha|kg|tấn|tạ|m2|m3|m)(?!\\p{L}))?+)"
            + ")");

    /**
     * A match.
     *
     * @param kind 1 to 4: document number, date, percentage, number
     * @param begin where it begins
     * @param end where it ends
     */
    record Found(int kind, int begin, int end) {}

    private RegexRival() {}

    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            int kind = 1;
            while (matcher.start(kind) < 0) {
                kind++;
            }
            found.add(new Found(kind, matcher.start(), matcher.end()));
        }
        return found;
    }
}
