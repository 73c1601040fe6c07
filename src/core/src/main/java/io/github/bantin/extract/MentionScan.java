package io.github.bantin.extract;

import io.github.bantin.internal.scan.WordAnchors;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One pass over one text: finds the anchors and asks the readers, each of one form, in turn. Not thread-safe. */
final class MentionScan {

    /** A day of the week may begin at the word. */
    private static final int WEEKDAY = 1;

    /** A number in words may begin at the word. */
    private static final int NUMBER = 1 << 8;

    /** An ordinal in words may begin at the word. */
    private static final int ORDINAL = 1 << 9;

    /** A factor may begin at the word. */
    private static final int MULTIPLIER = 1 << 10;

    private static final WordAnchors ANCHORS = new WordAnchors(anchors());

    private static Map<String, Integer> anchors() {
        Map<String, Integer> anchors = new HashMap<>();
        add(anchors, WEEKDAY, "thứ|chủ");
        add(anchors, NUMBER, "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|hăm|băm|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ");
        add(anchors, ORDINAL, "thứ");
        add(anchors, MULTIPLIER, "gấp");
        return anchors;
    }

    private static void add(Map<String, Integer> anchors, int flag, String words) {
        for (String word : words.split("\\|", -1)) {
            anchors.merge(word, flag, (a, b) -> a | b);
        }
    }

    private final String text;
    private final List<Mention> found = new ArrayList<>();
    private final DocumentNumberReader documents;
    private final TemporalReader temporals;
    private final NumericReader numerics;
    private final OrdinalReader ordinals;
    private final WeekdayReader weekdays;
    private int floor;

    private MentionScan(String text, ExtractionOptions options) {
        this.text = text;
        this.documents = new DocumentNumberReader(text);
        this.temporals = new TemporalReader(text, options);
        this.numerics = new NumericReader(text, options);
        this.ordinals = new OrdinalReader(text);
        this.weekdays = new WeekdayReader(text);
    }

    /** The mentions in a text, whatever their kinds; nothing is made where there is no anchor. */
    static List<Mention> run(String text, ExtractionOptions options) {
        int first = nextAnchor(text, 0);
        return first == text.length() ? List.of() : new MentionScan(text, options).run(first, text.length());
    }

    /** The mentions that a mention is made of, each smaller than it. */
    static List<Mention> parts(String text, Span whole, ExtractionOptions options) {
        MentionScan scan = new MentionScan(text, options.forParts());
        scan.floor = whole.begin();
        List<Mention> parts = scan.run(nextAnchor(text, whole.begin()), whole.end());
        parts.removeIf(part -> part.span().equals(whole) || !whole.contains(part.span()));
        return parts;
    }

    private List<Mention> run(int first, int end) {
        int i = first;
        while (i < end) {
            char c = text.charAt(i);
            i = nextAnchor(text, Words.isDigit(c) ? atFigure(i) : Words.isWordPart(c) ? atWord(i) : atSign(i));
        }
        return found;
    }

    /** The next digit, or the next word that a mention may begin with, at or behind an offset. */
    private static int nextAnchor(String text, int from) {
        int length = text.length();
        int i = from;
        boolean joined = i > 0 && isJoined(text.charAt(i - 1));
        while (i < length) {
            char c = text.charAt(i);
            if (Words.isDigit(c)) {
                return i;
            }
            if (!Words.isWordPart(c)) {
                if (FractionReader.isSign(c)) {
                    return i;
                }
                joined = c == '_';
                i++;
            } else if (!joined && (RomanNumerals.isNumeral(c) || ANCHORS.at(text, i) != 0)) {
                return i;
            } else {
                i = Words.end(text, i);
                joined = true;
            }
        }
        return length;
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
        Mention mention = null;
        int flags = ANCHORS.at(text, at);
        if ((flags & WEEKDAY) != 0) {
            mention = weekdays.read(at);
        }
        if (mention == null && (flags & ORDINAL) != 0) {
            mention = ordinals.inWords(at);
        }
        if (mention == null && (flags & MULTIPLIER) != 0) {
            mention = numerics.readMultiplier(at);
        }
        if (mention == null && (flags & NUMBER) != 0) {
            mention = numerics.read(at, floor);
            if (mention == null) {
                return Math.max(Words.end(text, at), numerics.next());
            }
        }
        if (mention != null) {
            return add(mention);
        }
        return RomanNumerals.isNumeral(text.charAt(at)) ? atRoman(at) : Words.end(text, at);
    }

    private int atSign(int at) {
        Mention fraction = numerics.readSign(at);
        return fraction == null ? at + 1 : add(fraction);
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
