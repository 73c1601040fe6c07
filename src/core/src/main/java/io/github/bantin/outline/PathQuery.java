package io.github.bantin.outline;

import io.github.bantin.extract.LegalPath;
import io.github.bantin.extract.LegalUnit;
import io.github.bantin.internal.nfc.Nfc;
import io.github.bantin.internal.scan.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reference such as {@code điểm a khoản 2 Điều 5} asks for. */
final class PathQuery {
    /** One section, or those of a range, whose last value is behind the first. */
    private record Step(SectionKind kind, String number, int value, int last) {}

    /** The steps, the smallest section first. */
    private final List<Step> steps;

    private PathQuery(List<Step> steps) {
        this.steps = steps;
    }

    /** Reads a reference to one section, in either order of its steps; empty if it is none. */
    static Optional<PathQuery> parse(String reference) {
        String text = Nfc.toNfc(reference);
        List<Step> steps = new ArrayList<>();
        int at = skip(text, 0);
        while (at < text.length()) {
            int end = Words.end(text, at);
            SectionKind kind = kind(text, at, end);
            int next = skip(text, end);
            if (kind == null) {
                return Optional.empty();
            }
            if (kind == SectionKind.TIEU_MUC || kind == SectionKind.PHU_LUC || kind == SectionKind.MAU) {
                end = Words.end(text, next);
                boolean two = kind == SectionKind.MAU
                        ? Words.key(text, next, end) == Words.key("số")
                        : Words.key(text, next, end) == Words.key(kind == SectionKind.PHU_LUC ? "lục" : "mục");
                if (!two) {
                    return Optional.empty();
                }
                next = skip(text, end);
            }
            int begin = next;
            int numberEnd = numberEnd(text, begin);
            if (numberEnd == begin && kind != SectionKind.PHU_LUC) {
                return Optional.empty();
            }
            String number = text.substring(begin, numberEnd).toLowerCase(Locale.ROOT);
            int value = value(text, begin, numberEnd);
            steps.add(new Step(kind, number, value, value));
            at = skip(text, numberEnd);
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (steps.get(0).kind().compareTo(steps.get(steps.size() - 1).kind()) < 0) {
            Collections.reverse(steps);
        }
        return Optional.of(new PathQuery(List.copyOf(steps)));
    }

    /** What a path found by the extractor asks for; empty if it names a unit that outlines do not number. */
    static Optional<PathQuery> of(LegalPath path) {
        List<Step> steps = new ArrayList<>();
        for (LegalPath.Step step : path.steps()) {
            SectionKind kind = kind(step.unit());
            if (kind == null) {
                return Optional.empty();
            }
            String number = step.number().toLowerCase(Locale.ROOT);
            String last = step.last();
            int value = value(number, 0, number.length());
            steps.add(new Step(kind, number, value, step.isRange() ? value(last, 0, last.length()) : value));
        }
        return Optional.of(new PathQuery(List.copyOf(steps)));
    }

    private static @Nullable SectionKind kind(LegalUnit unit) {
        return switch (unit) {
            case DIEM -> SectionKind.DIEM;
            case KHOAN -> SectionKind.KHOAN;
            case DIEU -> SectionKind.DIEU;
            case TIEU_MUC -> SectionKind.TIEU_MUC;
            case MUC -> SectionKind.MUC;
            case CHUONG -> SectionKind.CHUONG;
            case PHAN -> SectionKind.PHAN;
            case PHU_LUC -> SectionKind.PHU_LUC;
            case DOAN, TIET -> null;
        };
    }

    private static @Nullable SectionKind kind(String text, int begin, int end) {
        long key = Words.key(text, begin, end);
        for (SectionKind kind : SectionKind.values()) {
            String first = kind.label().split(" ", 2)[0];
            boolean cited = switch (kind) {
                case PHAN, CHUONG, MUC, TIEU_MUC, DIEU, KHOAN, DIEM, PHU_LUC, MAU -> true;
                default -> false;
            };
            if (cited && key != 0 && key == Words.key(first)) {
                return kind;
            }
        }
        return null;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (TextLines.isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    /** The end of a numeral of figures, letters or ordinal words ({@code thứ hai}). */
    private static int numberEnd(String text, int begin) {
        int at = begin;
        while (at < text.length() && !TextLines.isSpace(text.charAt(at)) && text.charAt(at) != ',') {
            at++;
        }
        if (Words.key(text, begin, at) == Words.key("thứ")) {
            int next = skip(text, at);
            at = Words.end(text, next);
        }
        while (true) {
            int next = skip(text, at);
            int end = Words.end(text, next);
            if (end == next || end - next < 2 || Numerals.word(text, next, end) == 0) {
                return at;
            }
            at = end;
        }
    }

    private static int value(String text, int begin, int end) {
        int value = 0;
        int at = begin;
        while (at < end && Words.isDigit(text.charAt(at)) && at - begin < 5) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at == end && at > begin) {
            return value;
        }
        int roman = Numerals.roman(text, begin, end);
        if (roman > 0) {
            return roman;
        }
        int words = 0;
        for (at = begin; at < end; ) {
            int word = Words.end(text, at);
            words += word > at ? Numerals.word(text, at, word) : 0;
            at = word > at ? word : at + 1;
        }
        return words;
    }

    /** Whether a section is asked for. */
    boolean matches(Section section) {
        List<SectionPath.Step> path = section.path().steps();
        int at = path.size() - 1;
        if (at < 0 || !matches(steps.get(0), path.get(at))) {
            return false;
        }
        at--;
        for (Step step : steps.subList(1, steps.size())) {
            while (at >= 0 && !matches(step, path.get(at))) {
                at--;
            }
            if (at-- < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Step asked, SectionPath.Step step) {
        SectionKind kind = step.kind();
        boolean numbered = kind == SectionKind.NUMBERED
                && (asked.kind == SectionKind.MUC
                        || asked.kind == SectionKind.KHOAN
                        || asked.kind == SectionKind.DIEM
                        || asked.kind == SectionKind.TIEU_MUC
                        || asked.kind == SectionKind.PHAN);
        if (kind != asked.kind && !numbered) {
            return false;
        }
        if (step.number().isEmpty()) {
            return asked.number.isEmpty();
        }
        SectionNumber number = step.number().get();
        if (number.written().toLowerCase(Locale.ROOT).equals(asked.number)) {
            return true;
        }
        boolean word = kind == SectionKind.PHAN
                || kind == SectionKind.CHUONG
                || kind == SectionKind.MUC
                || kind == SectionKind.PHU_LUC
                || kind == SectionKind.MAU
                || kind == SectionKind.DIEU
                || kind == SectionKind.KHOAN;
        return word
                && asked.value > 0
                && (asked.value == number.value() && number.suffix().isEmpty()
                        || asked.value < number.value() && number.value() <= asked.last);
    }

    /** Whether a section stands in a quotation. */
    static boolean isQuoted(Section section) {
        return section.path().steps().stream().anyMatch(step -> step.kind() == SectionKind.QUOTATION);
    }
}
