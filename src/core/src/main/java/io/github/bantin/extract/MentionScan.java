package io.github.bantin.extract;

import io.github.bantin.internal.scan.AnchorScan;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pass over a text: finds the anchors and asks the readers, each of one form, in turn. One text may be read after
 * another. Not thread-safe.
 */
final class MentionScan {

    private final ExtractionOptions options;
    private final AnchorScan anchors;
    private final ScannedText text;
    private final DocumentNumberReader documents;
    private final TemporalReader temporals;
    private final NumericReader numerics;
    private final OrdinalReader ordinals;
    private final WeekdayReader weekdays;
    private final TitleReader titles;
    private final LegalReferenceReader references;
    private final BareDocumentReader bare;
    private final @Nullable RelativeDateReader relatives;

    /** What reads the parts of mentions, made when it is first asked. */
    private @Nullable MentionScan nested;

    private List<Mention> found = List.of();
    private int floor;

    MentionScan(ExtractionOptions options) {
        this(options, new ScannedText());
    }

    private MentionScan(ExtractionOptions options, ScannedText text) {
        this.options = options;
        this.anchors = new AnchorScan(Anchors.of(options));
        this.text = text;
        this.documents = new DocumentNumberReader(text);
        this.temporals = new TemporalReader(text, options);
        this.numerics = new NumericReader(text, options);
        this.ordinals = new OrdinalReader(text);
        this.weekdays = new WeekdayReader(text, ordinals);
        this.titles = new TitleReader(text, options, documents);
        this.references = new LegalReferenceReader(text, options, documents, titles);
        this.bare = new BareDocumentReader(text, options);
        LocalDate reference = options.reference();
        this.relatives = reference == null ? null : new RelativeDateReader(text, reference);
    }

    /**
     * The mentions in a text, whatever their kinds; nothing is made where there is no anchor.
     *
     * @param all whether each is followed by those that it is made of
     */
    List<Mention> run(String source, boolean all) {
        anchors.begin(source, 0, source.length());
        long first = anchors.next(0);
        List<Mention> mentions = List.of();
        if ((int) first < source.length()) {
            text.begin(source);
            mentions = run(0, first, source.length());
            mentions = all ? withParts(mentions) : mentions;
            text.end();
        }
        anchors.end();
        return mentions;
    }

    private List<Mention> withParts(List<Mention> mentions) {
        MentionScan scan = nested == null ? new MentionScan(options.forParts(), text) : nested;
        nested = scan;
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            all.add(mention);
            all.addAll(scan.parts(mention.span()));
        }
        scan.anchors.end();
        return all;
    }

    /** The mentions that a mention is made of, each smaller than it. */
    private List<Mention> parts(Span whole) {
        anchors.begin(text.toString(), whole.begin(), whole.end());
        List<Mention> parts = run(whole.begin(), anchors.next(whole.begin()), whole.end());
        return parts.stream()
                .filter(part -> !part.span().equals(whole) && whole.contains(part.span()))
                .toList();
    }

    private List<Mention> run(int from, long first, int end) {
        floor = from;
        long anchor = first;
        while ((int) anchor < end) {
            int at = (int) anchor;
            char c = text.charAt(at);
            int next = Words.isDigit(c)
                    ? atFigure(at)
                    : Words.isWordPart(c) ? atWord(at, (int) (anchor >>> Integer.SIZE)) : atSign(at);
            anchor = anchors.next(next);
        }
        List<Mention> mentions = found;
        forget();
        return mentions;
    }

    /** Forgets what was read, so that another text can be. */
    private void forget() {
        found = List.of();
        documents.forget();
        temporals.forget();
        numerics.forget();
        ordinals.forget();
        weekdays.forget();
        references.forget();
        if (relatives != null) {
            relatives.forget();
        }
    }

    /** Whether a code unit before or behind a word or figure makes it a part of something longer. */
    static boolean isJoined(char c) {
        return Words.isWordPart(c) || Words.isDigit(c) || c == '_';
    }

    private int add(Mention mention) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
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
        int plate = PlateShape.end(text, at, digitsEnd);
        if (plate > 0) {
            return plate;
        }
        Mention mention = documents.read(at, floor);
        if (mention == null && options.damaged()) {
            mention = documents.readDamaged(at, floor);
        }
        if (mention == null) {
            mention = bare.read(at, digitsEnd, floor);
            if (mention != null && !options.vague()) {
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
