package io.github.bantin.extract;

import io.github.bantin.internal.scan.Words;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text: finds the anchors and asks the readers, each of one form, in turn. Not thread-safe. */
final class MentionScan {

    private final String text;
    private final List<Mention> found = new ArrayList<>();
    private final DocumentNumberReader documents;
    private final TemporalReader temporals;
    private final NumericReader numerics;
    private final OrdinalReader ordinals;
    private final WeekdayReader weekdays;
    private int floor;

    MentionScan(String text) {
        this.text = text;
        this.documents = new DocumentNumberReader(text);
        this.temporals = new TemporalReader(text);
        this.numerics = new NumericReader(text);
        this.ordinals = new OrdinalReader(text);
        this.weekdays = new WeekdayReader(text);
    }

    List<Mention> run() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (Words.isDigit(c)) {
                i = atFigure(i);
            } else if (isAnchor(c) && (i == 0 || !isJoined(text.charAt(i - 1)))) {
                i = atWord(i);
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isAnchor(char c) {
        return c == 'I' || c == 'V' || c == 'X' || c == 't' || c == 'T' || c == 'c' || c == 'C';
    }

    /** Whether a code unit before or behind a word or figure makes it a part of something longer. */
    static boolean isJoined(char c) {
        return Words.isWordPart(c) || Words.isDigit(c) || c == '_';
    }

    private int add(Mention mention) {
        found.add(mention);
        floor = mention.span().end();
        return floor;
    }

    private int atWord(int at) {
        char c = text.charAt(at);
        if (c == 'I' || c == 'V' || c == 'X') {
            return atRoman(at);
        }
        TemporalMention weekday = weekdays.read(at);
        return weekday == null ? Words.end(text, at) : add(weekday);
    }

    private int atRoman(int at) {
        int end = Words.end(text, at);
        int value = RomanNumerals.value(text, at, end);
        if (value == 0 || end < text.length() && (Words.isDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            return end;
        }
        TemporalMention quarter = temporals.readQuarter(at, floor);
        if (quarter != null) {
            return add(quarter);
        }
        NumericMention ordinal = ordinals.inRoman(at, end, value);
        return ordinal == null ? end : add(ordinal);
    }

    private int atFigure(int at) {
        int digitsEnd = at;
        while (digitsEnd < text.length() && Words.isDigit(text.charAt(digitsEnd))) {
            digitsEnd++;
        }
        if (at > 0 && isCode(at)) {
            return behindWord(digitsEnd);
        }
        int address = AddressShape.end(text, at, digitsEnd);
        if (address > 0) {
            return address;
        }
        int telephone = TelephoneShape.end(text, at, digitsEnd);
        if (telephone > 0) {
            return telephone;
        }
        Mention mention = documents.read(at, floor);
        if (mention == null) {
            mention = temporals.read(at, floor);
        }
        if (mention == null) {
            mention = ordinals.inFigures(at, digitsEnd);
        }
        if (mention == null) {
            mention = numerics.read(at, floor);
            if (mention == null) {
                return Math.max(digitsEnd, behindWord(numerics.next()));
            }
        }
        return add(mention);
    }

    /** Whether something written to a figure from the left makes it part of a code: Covid-19, ĐT.454, 1.2.3. */
    private boolean isCode(int at) {
        char before = text.charAt(at - 1);
        if (isJoined(before)) {
            return true;
        }
        boolean joins = before == '/'
                || before == '.'
                || before == ':'
                || before == ','
                || Words.isDash(before)
                || before == '@'
                || before == '#'
                || before == '='
                || before == '+';
        if (!joins || at < 2) {
            return false;
        }
        char further = text.charAt(at - 2);
        if (Words.isDigit(further)) {
            return floor < at - 1 || before != ',' && !Words.isDash(before);
        }
        return Words.isWordPart(further) && before != ',' && before != ':';
    }

    private int behindWord(int at) {
        int end = at;
        while (end < text.length() && isJoined(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
