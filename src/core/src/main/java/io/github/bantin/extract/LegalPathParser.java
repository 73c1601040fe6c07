package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses a path through the structure of a document: units with their numbers, from the smallest to the largest
 * ({@code điểm a khoản 2 Điều 5}) or the other way round ({@code Điều 5, khoản 2, điểm a}), with lists and ranges.
 *
 * <p>Units that are joined by a comma or "và" share the larger unit that follows them: {@code điểm a khoản 1 và điểm b
 * khoản 2 Điều 5}. Without such a unit the path ends before the comma. Holds the state of one parse; not thread-safe.
 */
final class LegalPathParser {
    private static final PhraseTable<LegalUnit> UNITS = PhraseTable.forwards(Map.ofEntries(
            Map.entry("đoạn", LegalUnit.DOAN),
            Map.entry("tiết", LegalUnit.TIET),
            Map.entry("điểm", LegalUnit.DIEM),
            Map.entry("khoản", LegalUnit.KHOAN),
            Map.entry("điều", LegalUnit.DIEU),
            Map.entry("tiểu mục", LegalUnit.TIEU_MUC),
            Map.entry("mục", LegalUnit.MUC),
            Map.entry("chương", LegalUnit.CHUONG),
            Map.entry("phần", LegalUnit.PHAN),
            Map.entry("phụ lục", LegalUnit.PHU_LUC)));

    private static final PhraseTable<Boolean> AND =
            PhraseTable.forwards(PhraseTable.phrases("và|hoặc|và các|hoặc các"));
    private static final PhraseTable<Boolean> OF = PhraseTable.forwards(PhraseTable.phrases("của|thuộc"));
    private static final PhraseTable<Boolean> FROM = PhraseTable.forwards(PhraseTable.phrases("từ"));
    private static final PhraseTable<Boolean> UP_TO =
            PhraseTable.forwards(PhraseTable.phrases("đến|tới|đến hết|cho đến"));

    private static final int MOST_GROUPS = 24;
    private static final int MOST_NUMERALS = 40;
    private static final int MOST_PATHS = 64;

    private final ScannedText text;
    private List<LegalPath> paths = List.of();
    private int end;
    private int steps;
    private boolean nested;
    private boolean lettered;
    private LegalUnit first = LegalUnit.DIEU;
    private int numerals;

    LegalPathParser(ScannedText text) {
        this.text = text;
    }

    /** A unit with its numbers. */
    private record Group(LegalUnit unit, List<LegalPath.Step> steps, int end, boolean lettered, boolean nested) {}

    /** How the next unit is joined on. */
    private enum Joint {
        PLAIN,
        COMMA,
        AND,
        OF
    }

    /** The paths, each from its smallest unit on. */
    List<LegalPath> paths() {
        return paths;
    }

    /** Behind the last number. */
    int end() {
        return end;
    }

    /** How many units the longest path has. */
    int steps() {
        return steps;
    }

    /** How many numbers the first unit has, both ends of a range counted. */
    int numerals() {
        return numerals;
    }

    /** The unit that was written first. */
    LegalUnit first() {
        return first;
    }

    /** Whether the first number begins with a letter. */
    boolean isLettered() {
        return lettered;
    }

    /** Whether the first number has parts: 1.3. */
    boolean isNested() {
        return nested;
    }

    boolean has(LegalUnit unit) {
        return paths.stream().anyMatch(path -> path.steps().stream().anyMatch(step -> step.unit() == unit));
    }

    /** Parses the path that begins at an offset; false if no unit with a number stands there. */
    boolean parse(int at) {
        Group group = group(at);
        if (group == null) {
            return false;
        }
        first = group.unit;
        lettered = group.lettered;
        nested = group.nested;
        numerals = 0;
        for (LegalPath.Step step : group.steps) {
            numerals += step.isRange() ? 2 : 1;
        }
        List<List<LegalPath.Step>> open = new ArrayList<>();
        group.steps.forEach(step -> open.add(List.of(step)));
        commit(open, group.end);
        if (group.steps.size() == 1 && descend(group)) {
            return true;
        }
        ascend(open, group);
        return true;
    }

    private void commit(List<List<LegalPath.Step>> open, int behind) {
        List<LegalPath> made = new ArrayList<>(open.size());
        steps = 0;
        for (List<LegalPath.Step> path : open) {
            made.add(new LegalPath(path));
            steps = Math.max(steps, path.size());
        }
        paths = made;
        end = behind;
    }

    /** Joins larger units on, as far as all paths share the last one. */
    private void ascend(List<List<LegalPath.Step>> open, Group from) {
        Group last = from;
        for (int groups = 1; groups < MOST_GROUPS; groups++) {
            Next next = next(last.end);
            if (next == null) {
                return;
            }
            Group group = next.group;
            boolean larger = group.unit.compareTo(last.unit) > 0;
            boolean article = last.unit.compareTo(LegalUnit.DIEU) >= 0;
            if (larger && next.joint != Joint.AND) {
                if (!extend(open, group)) {
                    return;
                }
                if (allEndWith(open, group.unit)) {
                    commit(open, group.end);
                }
            } else if (!larger && !article && (next.joint == Joint.COMMA || next.joint == Joint.AND)) {
                for (LegalPath.Step step : group.steps) {
                    open.add(List.of(step));
                }
            } else {
                return;
            }
            last = group;
        }
    }

    /** Adds a larger unit to every path that lacks it; false if that would make too many. */
    private static boolean extend(List<List<LegalPath.Step>> open, Group group) {
        List<List<LegalPath.Step>> extended = new ArrayList<>();
        for (List<LegalPath.Step> path : open) {
            if (path.get(path.size() - 1).unit().compareTo(group.unit) >= 0) {
                extended.add(path);
                continue;
            }
            for (LegalPath.Step step : group.steps) {
                List<LegalPath.Step> longer = new ArrayList<>(path);
                longer.add(step);
                extended.add(longer);
            }
        }
        if (extended.size() > MOST_PATHS) {
            return false;
        }
        open.clear();
        open.addAll(extended);
        return true;
    }

    private static boolean allEndWith(List<List<LegalPath.Step>> open, LegalUnit unit) {
        return open.stream().allMatch(path -> path.get(path.size() - 1).unit() == unit);
    }

    /** Reads on from a larger unit to smaller ones; false, and nothing changed, if no smaller one follows. */
    private boolean descend(Group largest) {
        List<Group> chain = new ArrayList<>(List.of(largest));
        Group last = largest;
        while (last.steps.size() == 1) {
            Next next = next(last.end);
            boolean on = next != null && (next.joint == Joint.PLAIN || next.joint == Joint.COMMA);
            if (next == null || !on || next.group.unit.compareTo(last.unit) >= 0) {
                break;
            }
            last = next.group;
            chain.add(last);
        }
        if (chain.size() == 1) {
            return false;
        }
        Next next = next(last.end);
        boolean upwards = next != null
                && (next.joint == Joint.PLAIN || next.joint == Joint.OF || next.group.unit == LegalUnit.DIEU)
                && next.group.unit.compareTo(last.unit) > 0
                && !(next.joint == Joint.COMMA && next.group.unit == largest.unit && isPlainBehind(chain));
        if (upwards) {
            return false; // Điều 5, khoản 2 Điều 6
        }
        List<List<LegalPath.Step>> open = new ArrayList<>();
        for (LegalPath.Step smallest : last.steps) {
            List<LegalPath.Step> path = new ArrayList<>(List.of(smallest));
            for (int i = chain.size() - 2; i >= 0; i--) {
                path.add(chain.get(i).steps.get(0));
            }
            open.add(path);
        }
        commit(open, last.end);
        return true;
    }

    /** Whether the second unit of a chain is written to the first without a comma: "Điều 5 khoản 2, Điều 6". */
    private boolean isPlainBehind(List<Group> chain) {
        int behind = text.skipBlanks(chain.get(0).end);
        return behind >= 0 && text.at(behind) != ',';
    }

    /** A unit and how it is joined on. */
    private record Next(Group group, Joint joint) {}

    private @Nullable Next next(int from) {
        int at = text.skipBlanks(from);
        if (at < 0 || at >= text.length()) {
            return null;
        }
        Joint joint = Joint.PLAIN;
        if (text.at(at) == ',' || text.at(at) == ';') {
            joint = Joint.COMMA;
            at = text.skipBlanks(at + 1);
        }
        Match<Boolean> and = at < 0 ? null : AND.find(text, at);
        if (and != null) {
            joint = Joint.AND;
            at = text.skipBlanks(and.end());
        }
        Match<Boolean> of = at < 0 || joint != Joint.PLAIN ? null : OF.find(text, at);
        if (of != null) {
            joint = Joint.OF;
            at = text.skipBlanks(of.end());
        }
        Match<Boolean> since = at < 0 || joint == Joint.PLAIN || joint == Joint.OF ? null : FROM.find(text, at);
        if (since != null) {
            at = text.skipBlanks(since.end());
        }
        Group group = at < 0 ? null : group(at);
        return group == null ? null : new Next(group, joint);
    }

    private @Nullable Group group(int at) {
        Match<LegalUnit> word = UNITS.find(text, at);
        if (word == null || word.begin() != at) {
            return null;
        }
        LegalUnit unit = word.value();
        if (text.skipBlanks(word.end()) == word.end()) {
            return null;
        }
        LegalNumeral numeral = LegalNumeral.at(text, word.end(), unit);
        if (numeral == null) {
            return null;
        }
        List<LegalPath.Step> found = new ArrayList<>(2);
        LegalNumeral last = numeral;
        while (found.size() < MOST_NUMERALS) {
            LegalNumeral upTo = rangeEnd(last, unit);
            found.add(new LegalPath.Step(unit, last.number(), upTo == null ? last.number() : upTo.number()));
            last = upTo == null ? last : upTo;
            LegalNumeral listed = listed(last, unit);
            if (listed == null) {
                break;
            }
            last = listed;
        }
        boolean joined = text.at(last.end()) == ',' && Words.isDigit(text.at(last.end() + 1)); // khoản 5,2 tỷ
        return joined ? null : new Group(unit, found, last.end(), numeral.letter(), numeral.rank() < 0);
    }

    /** The last number of a range whose first one is given; or null. */
    private @Nullable LegalNumeral rangeEnd(LegalNumeral low, LegalUnit unit) {
        int at = text.skipBlanks(low.end());
        if (at < 0 || at >= text.length()) {
            return null;
        }
        if (Words.isDash(text.at(at))) {
            at = text.substring(low.end(), at).indexOf('\n') >= 0 ? -1 : at + 1;
        } else {
            Match<Boolean> upTo = UP_TO.find(text, at);
            at = upTo == null ? -1 : upTo.end();
        }
        if (at < 0) {
            return null;
        }
        Match<LegalUnit> word = UNITS.find(text, at);
        if (word != null && word.value() != unit) {
            return null;
        }
        LegalNumeral high = LegalNumeral.at(text, word == null ? at : word.end(), unit);
        return high != null && rises(low, high) && counts(high, word != null) ? high : null;
    }

    /** The next number of a list under the same word; or null. */
    private @Nullable LegalNumeral listed(LegalNumeral before, LegalUnit unit) {
        int at = text.skipBlanks(before.end());
        if (at < 0 || at >= text.length()) {
            return null;
        }
        boolean comma = text.at(at) == ',' || text.at(at) == ';';
        at = comma ? text.skipBlanks(at + 1) : at;
        Match<Boolean> and = at < 0 ? null : AND.find(text, at);
        at = and == null ? at : text.skipBlanks(and.end());
        if (at < 0 || !comma && and == null) {
            return null;
        }
        LegalNumeral numeral = LegalNumeral.at(text, at, unit);
        boolean same = numeral != null && numeral.letter() == before.letter();
        return numeral != null && same && rises(before, numeral) && counts(numeral, false) ? numeral : null;
    }

    private static boolean rises(LegalNumeral low, LegalNumeral high) {
        return low.rank() < 0 || high.rank() < 0 || low.rank() < high.rank();
    }

    /** Whether a further number still counts units, and not what follows it: "Điều 5, 10 hộ". */
    private boolean counts(LegalNumeral numeral, boolean named) {
        return named
                || numeral.letter()
                || LegalReferenceReader.isReferred(text, numeral.end())
                || Units.counted(text, numeral.end()) == null
                        && Units.time(text, numeral.end()) == null
                        && (FollowWords.at(text, numeral.end()) & FollowWords.MAGNITUDE) == 0
                        && Currencies.behind(text, numeral.end()) == null;
    }
}
