package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list that a date begins: "ngày 1, 2 và 5/3/2023", "các năm 2021, 2022", "quý I và II/2023".
 *
 * <p>A list is one mention where its dates share something: the word before the first, or the month or year of the last.
 * Dates that lack nothing stand for themselves.
 */
final class DateListReader {
    private static final int MOST_ITEMS = 31;

    private static final PhraseTable<Boolean> AND =
            PhraseTable.forwards(PhraseTable.phrases("và|hoặc|hay|và ngày|và tháng|và năm|và quý"));

    /** Words that say that several dates follow, so that what looks like a number is a date too. */
    private static final PhraseTable<Boolean> SEVERAL =
            PhraseTable.backwards(PhraseTable.phrases("các|những|hai|ba|cả hai|2|3|trong các"));

    private static final PhraseTable<Boolean> BEHIND =
            PhraseTable.forwards(PhraseTable.phrases("hằng năm|hàng năm|mỗi năm|năm nay|năm sau|tới|này"));

    private final ScannedText text;
    private final DateFigures figures;
    private final DateItemReader items;

    /** Whether "và" or its like stands before the numeral that {@link #nextAt} found. */
    private boolean joinedByWord;

    DateListReader(ScannedText text, DateFigures figures, DateItemReader items) {
        this.text = text;
        this.figures = figures;
        this.items = items;
    }

    /** The list that a date begins; or null. */
    @Nullable
    TemporalMention read(TemporalItem first) {
        if (first.year() > 0 && first.precision() > 1
                || first.lunar() && first.month() > 0
                || first.core() == first.begin()) {
            return null;
        }
        int at = nextAt(first);
        if (at < 0) {
            return null;
        }
        List<TemporalItem> list = new ArrayList<>();
        list.add(first);
        boolean byWord = false;
        while (at >= 0 && list.size() < MOST_ITEMS) {
            TemporalItem previous = list.get(list.size() - 1);
            TemporalItem item = item(first, at);
            if (item == null
                    || item.precision() != first.precision()
                    || item.lunar() != first.lunar() && first.month() > 0
                    || !previous.isDayAlone() && item.isDayAlone()) {
                break;
            }
            list.add(item);
            byWord |= joinedByWord;
            at = item.year() > 0 && item.precision() > 1 ? -1 : nextAt(item);
        }
        boolean several = SEVERAL.find(text, first.begin()) != null;
        while (list.size() > 1 && !isSound(list, several, byWord)) {
            list.remove(list.size() - 1);
        }
        return list.size() < 2 ? null : mention(list);
    }

    private @Nullable TemporalItem item(TemporalItem first, int at) {
        int begin = at;
        if (first.quarter() > 0) {
            return items.quarter(at, begin);
        }
        return switch (first.precision()) {
            case 4 -> items.item(at, first.lunar() ? Lead.LUNAR_DAY : Lead.DAY, begin);
            case 3 -> items.item(at, Lead.MONTH, begin);
            default -> items.item(at, Lead.YEAR, begin);
        };
    }

    /** Whether the dates can be a list: the last has what the others lack, and is no number that counts something. */
    private boolean isSound(List<TemporalItem> list, boolean several, boolean byWord) {
        TemporalItem last = list.get(list.size() - 1);
        if (last.isDayAlone() || last.value() == null) {
            return false;
        }
        boolean slashed = last.day() > 0 && last.month() > 0 || last.year() > 0 && last.precision() > 1;
        if (slashed) {
            return true;
        }
        boolean year = last.precision() == 1;
        boolean counts = Units.follow(text, last.end()) || Units.time(text, last.end()) != null;
        if (counts && !(year && several) || figures.goesOn(last.end())) {
            return false;
        }
        boolean roman = last.quarter() > 0 && RomanNumerals.isNumeral(text.charAt(last.core()));
        return several || byWord || year || roman || isLastWord(last.end());
    }

    /** Whether a clause ends behind the last numeral, or "hằng năm" follows, so that it counts nothing. */
    private boolean isLastWord(int end) {
        int behind = text.skipBlanks(end);
        return behind < 0
                || behind >= text.length()
                || !Words.isWordPart(text.charAt(behind)) && !Words.isDigit(text.charAt(behind))
                || BEHIND.find(text, end) != null;
    }

    private @Nullable TemporalMention mention(List<TemporalItem> list) {
        List<TemporalValue> values = new ArrayList<>();
        TemporalItem later = list.get(list.size() - 1);
        boolean likely = later.likely();
        for (int i = list.size() - 1; i >= 0; i--) {
            TemporalItem item = i == list.size() - 1 ? later : list.get(i).completedBy(later);
            TemporalValue value = item.value();
            if (value == null) {
                return null;
            }
            values.add(0, value);
            later = item;
        }
        TemporalItem first = list.get(0);
        return TemporalReader.mention(
                text,
                MentionKind.DATE_LIST,
                first.begin(),
                first.core(),
                list.get(list.size() - 1).end(),
                new TemporalValue.DateList(values),
                likely);
    }

    /** Where the numeral of the next date of a list begins, or -1. */
    private int nextAt(TemporalItem previous) {
        int behind = text.skipBlanks(previous.end());
        if (behind < 0 || behind >= text.length()) {
            return -1;
        }
        joinedByWord = false;
        int from = previous.end();
        char c = text.charAt(behind);
        if (c == ',' || c == ';' || c == '&') {
            from = behind + 1;
        } else if (!Words.isWordPart(c)) {
            return -1;
        }
        Match<Boolean> and = AND.find(text, from);
        if (and != null) {
            joinedByWord = true;
            from = and.end();
        } else if (from == previous.end()) {
            return -1;
        }
        int at = text.skipBlanks(from);
        boolean repeated = and != null && and.end() - and.begin() > 4 && !previous.isDayAlone();
        if (repeated || at < 0 || at >= text.length()) {
            return -1;
        }
        if (previous.isDayAlone()) {
            Match<Lead> lead = DateItemReader.INNER_LEADS.find(text, at);
            if (lead != null && (lead.value() == Lead.DAY || lead.value() == Lead.LUNAR_DAY)) {
                at = text.skipBlanks(lead.end());
            }
        }
        boolean roman =
                previous.quarter() > 0 && at >= 0 && at < text.length() && RomanNumerals.isNumeral(text.charAt(at));
        boolean digit = at >= 0 && at < text.length() && Words.isDigit(text.charAt(at));
        return roman || digit ? at : -1;
    }
}
