package io.github.bantin.extract;

import io.github.bantin.internal.scan.AnchorScan;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one text: finds the anchors and asks the readers, each of one form, in turn. Not thread-safe. */
final class MentionScan {

    private final ScannedText text;
    private final List<Mention> found = new ArrayList<>();
    private final DocumentNumberReader documents;
    private final TemporalReader temporals;
    private final NumericReader numerics;
    private final OrdinalReader ordinals;
    private final WeekdayReader weekdays;
    private final TitleReader titles;
    private final LegalReferenceReader references;
    private final BareDocumentReader bare;
    private final boolean vague;
    private final @Nullable RelativeDateReader relatives;
    private final boolean damaged;
    private final AnchorScan anchors;
    private int floor;

    private MentionScan(ScannedText text, ExtractionOptions options, AnchorScan anchors, int floor) {
        this.text = text;
        this.anchors = anchors;
        this.floor = floor;
        this.documents = new DocumentNumberReader(text);
        this.temporals = new TemporalReader(text, options);
        this.numerics = new NumericReader(text, options);
        this.ordinals = new OrdinalReader(text);
        this.weekdays = new WeekdayReader(text);
        this.titles = new TitleReader(text, options, documents);
        this.references = new LegalReferenceReader(text, options, documents, titles);
        this.bare = new BareDocumentReader(text, options);
        this.vague = options.vague();
        LocalDate reference = options.reference();
        this.relatives = reference == null ? null : new RelativeDateReader(text, reference);
        this.damaged = options.damaged();
    }

    /** The mentions in a text, whatever their kinds; nothing is made where there is no anchor. */
    static List<Mention> run(String text, ExtractionOptions options) {
        return run(text, options, false);
    }

    /** The mentions in a text, each before those that it is made of; nothing is made where there is no anchor. */
    static List<Mention> runNested(String text, ExtractionOptions options) {
        return run(text, options, true);
    }

    private static List<Mention> run(String text, ExtractionOptions options, boolean nested) {
        try (AnchorScan anchors = AnchorScan.open(Anchors.of(options), text, 0)) {
            long first = anchors.next(0);
            if (first == text.length()) {
                return List.of();
            }
            try (ScannedText scanned = ScannedText.open(text)) {
                List<Mention> found = new MentionScan(scanned, options, anchors, 0).run(first, text.length());
                return nested ? withParts(scanned, found, options.forParts()) : found;
            }
        }
    }

    private static List<Mention> withParts(ScannedText text, List<Mention> found, ExtractionOptions options) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : found) {
            all.add(mention);
            all.addAll(parts(text, mention.span(), options));
        }
        return all;
    }

    /** The mentions that a mention is made of, each smaller than it. */
    private static List<Mention> parts(ScannedText text, Span whole, ExtractionOptions options) {
        try (AnchorScan anchors = AnchorScan.open(Anchors.of(options), text.toString(), whole.begin())) {
            MentionScan scan = new MentionScan(text, options, anchors, whole.begin());
            List<Mention> parts = scan.run(anchors.next(whole.begin()), whole.end());
            parts.removeIf(part -> part.span().equals(whole) || !whole.contains(part.span()));
            return parts;
        }
    }

    private List<Mention> run(long first, int end) {
        long anchor = first;
        while ((int) anchor < end) {
            int at = (int) anchor;
            char c = text.charAt(at);
            int next = Words.isDigit(c)
                    ? atFigure(at)
                    : Words.isWordPart(c) ? atWord(at, (int) (anchor >>> Integer.SIZE)) : atSign(at);
            anchor = anchors.next(next);
        }
        return found;
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

    private int atWord(int at, int flags) {
        Mention mention = flags == 0 ? null : read(at, flags);
        if (mention != null) {
            return add(mention);
        }
        int next = text.wordEnd(at);
        if ((flags & Anchors.TIME) != 0) {
            next = Math.max(next, temporals.next());
        }
        if ((flags & Anchors.REFERENCE) != 0) {
            next = Math.max(next, references.next());
        }
        if ((flags & Anchors.NUMBER) != 0) {
            next = Math.max(next, numerics.next());
        }
        return RomanNumerals.isNumeral(text.charAt(at)) ? atRoman(at) : next;
    }

    private @Nullable Mention read(int at, int flags) {
        Mention mention = null;
        if (relatives != null && (flags & Anchors.RELATIVE) != 0) {
            mention = relatives.read(at, floor);
        }
        if (mention == null && relatives != null && (flags & Anchors.TIME) != 0) {
            mention = relatives.ofNumber(at, floor);
        }
        if (mention == null && (flags & Anchors.WEEKDAY) != 0) {
            mention = weekdays.read(at);
        }
        if (mention == null && (flags & Anchors.TITLE) != 0) {
            mention = titles.read(at);
        }
        if (mention == null && (flags & Anchors.BLANK_NUMBER) != 0) {
            mention = documents.readBlank(at, floor);
        }
        if (mention == null && (flags & Anchors.DAMAGED) != 0) {
            mention = documents.readDamaged(at, floor);
        }
        if (mention == null && (flags & Anchors.REFERENCE) != 0) {
            mention = references.read(at);
        }
        if (mention == null && (flags & Anchors.TIME) != 0) {
            mention = temporals.readWord(at, floor);
        }
        if (mention == null && (flags & Anchors.ORDINAL) != 0) {
            mention = ordinals.inWords(at);
        }
        if (mention == null && (flags & Anchors.MULTIPLIER) != 0) {
            mention = numerics.readMultiplier(at);
        }
        if (mention == null && (flags & Anchors.NUMBER) != 0) {
            mention = numerics.read(at, floor);
        }
        return mention;
    }

    private int atSign(int at) {
        Mention fraction = numerics.readSign(at);
        return fraction == null ? at + 1 : add(fraction);
    }

    private int atRoman(int at) {
        int end = text.wordEnd(at);
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
        if (mention == null && damaged) {
            mention = documents.readDamaged(at, floor);
        }
        if (mention == null) {
            mention = bare.read(at, digitsEnd, floor);
            if (mention != null && !vague) {
                return digitsEnd; // the number names a document and counts nothing
            }
        }
        if (mention == null && relatives != null) {
            mention = relatives.ofNumber(at, floor);
        }
        if (mention == null) {
            mention = temporals.read(at, floor);
            if (mention == null && temporals.next() > 0) {
                return behindWord(temporals.next());
            }
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
