package io.github.bantin.extract;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads document numbers that begin at a numeral, and those whose number was left blank behind "số".
 *
 * <p>What stands right behind the digits is looked at first, because most numerals number no document. In a list only
 * the last number is spelled out ("số 18, 19-NQ/TW"): the others are found with it.
 */
final class DocumentNumberReader {
    /** "số" before a number, with or without a colon. */
    static final PhraseTable<Boolean> SO = DocumentLeadIn.SO;

    /** The names of the types of documents. */
    static final PhraseTable<DocumentType> TYPE_NAMES = DocumentLeadIn.TYPE_NAMES;

    /** Standards are numbered too, but are no documents of this kind. */
    private static final PhraseTable<Boolean> STANDARDS =
            PhraseTable.backwards(Map.of("qcvn", true, "tcvn", true, "iso", true, "tcxdvn", true, "iec", true));

    /** What stands between two numbers of one list. */
    private static final PhraseTable<Boolean> AND =
            PhraseTable.forwards(PhraseTable.phrases("và|hoặc|và số|hoặc số|số"));

    private static final int MOST_LISTED = 12;
    private static final int MOST_DIGITS = 5;
    private static final int LONGEST_PLACEHOLDER = 60;

    private final ScannedText text;
    private final DocumentNumberShape shape = new DocumentNumberShape();
    private final DocumentDateLink dates;

    /** The numbers of the list that was read last. */
    private List<DocumentNumberMention> listed = List.of();

    /** The type that the words before the last number named, and where that number ends. */
    private @Nullable DocumentType lastType;

    private int lastEnd = -1;

    /** The type of the title that was read last, and where it ends. */
    private @Nullable DocumentType titleType;

    private int titleEnd = -1;

    /** Where the whole text stopped being a number. */
    private int failedAt;

    DocumentNumberReader(ScannedText text) {
        this.text = text;
        this.dates = new DocumentDateLink(text);
    }

    /** Forgets what was read in another text. */
    void forget() {
        listed = List.of();
        lastType = null;
        lastEnd = -1;
        titleType = null;
        titleEnd = -1;
    }

    /** The mention whose number begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    DocumentNumberMention read(int at, int earliest) {
        for (DocumentNumberMention mention : listed) {
            if (mention.span().begin() == at) {
                return mention;
            }
        }
        if (shape.match(text, at)) {
            DocumentNumberMention mention = mention(at, leadIn(at, earliest));
            if (mention != null) {
                return mention;
            }
        }
        int digitsEnd = digitsEnd(at);
        char behind = text.at(digitsEnd);
        boolean separated = behind == '/' || Words.isDash(behind);
        if (separated && Words.isWordPart(text.at(digitsEnd + 1)) || isSmallBehindYear(digitsEnd)) {
            return inAnyCase(at, earliest);
        }
        boolean listed = behind == ',' || Words.isBlank(behind) || Words.isLineEnd(behind) || separated;
        return listed && digitsEnd - at <= MOST_DIGITS ? firstOfList(at, earliest) : null;
    }

    /** The mention whose number has letters misread for digits and begins at an offset; or null. */
    @Nullable
    DocumentNumberMention readDamaged(int at, int earliest) {
        return shape.matchDamaged(text, at) ? mention(at, leadIn(at, earliest)) : null;
    }

    /** The mention whose number was left blank behind the "số" that begins at an offset; or null. */
    @Nullable
    DocumentNumberMention readBlank(int so, int earliest) {
        int from = text.wordEnd(so);
        int at = from;
        int placeholder = -1;
        while (at - from < LONGEST_PLACEHOLDER && isPlaceholder(text.at(at))) {
            boolean dots = !Words.isBlank(text.charAt(at)) && text.charAt(at) != ':';
            placeholder = dots && placeholder < 0 ? at : placeholder;
            at++;
        }
        boolean separator = text.at(at) == '/' || Words.isDash(text.at(at));
        if (at == from || !separator || !shape.matchBlank(text, at, placeholder < 0 ? at : placeholder)) {
            return null;
        }
        return mention(shape.begin(), DocumentLeadIn.before(text, from, earliest));
    }

    /** Keeps that a title of some type ends at an offset: the number behind it is of that type. */
    void titled(int end, DocumentType type) {
        titleEnd = end;
        titleType = type;
    }

    private static boolean isPlaceholder(char c) {
        return Words.isBlank(c) || c == '.' || c == '…' || c == '_' || c == ':';
    }

    private DocumentLeadIn leadIn(int at, int earliest) {
        DocumentLeadIn lead = DocumentLeadIn.before(text, at, earliest);
        if (titleType != null && isBehindTitle(lead.begin())) {
            return lead.withType(titleType);
        }
        return lastType != null && isConnector(lastEnd, lead.begin()) ? lead.withType(lastType) : lead;
    }

    private boolean isBehindTitle(int begin) {
        int back = text.skipBlanksBack(begin);
        if (back > 0 && text.charAt(back - 1) == '(') {
            back = text.skipBlanksBack(back - 1);
        }
        return back == titleEnd;
    }

    /** Whether only what parts the numbers of a list stands between two offsets. */
    private boolean isConnector(int from, int to) {
        if (from < 0 || to <= from) {
            return false;
        }
        return connectorEnd(from) == to;
    }

    /** Where the next number of a list begins behind the number that ends at an offset, or -1. */
    private int connectorEnd(int from) {
        int at = text.skipBlanks(from);
        boolean mark = at >= 0 && (text.at(at) == ',' || text.at(at) == ';');
        if (mark) {
            at = text.skipBlanks(at + 1);
        }
        if (at < 0 || !mark && at == from) {
            return -1;
        }
        char c = text.at(at);
        if (Words.isDigit(c)) {
            return mark ? at : -1;
        }
        boolean maybe = c == 'v' || c == 'V' || c == 'h' || c == 'H' || c == 's' || c == 'S';
        PhraseTable.Match<Boolean> and = maybe ? AND.find(text, at) : null;
        boolean lone = and != null && !mark && (c == 's' || c == 'S');
        return and == null || lone ? -1 : text.skipBlanks(and.end());
    }

    private @Nullable DocumentNumberMention mention(int at, DocumentLeadIn lead) {
        if (STANDARDS.find(text, at) != null) {
            return null;
        }
        DocumentNumberRules rules = new DocumentNumberRules(shape, lead, text.at(shape.end()));
        DocumentNumber value = rules.number();
        if (value == null) {
            return null;
        }
        boolean sure = rules.isPlain(value)
                && value.symbolType().isEmpty()
                && (value.type().isPresent() || value.system() != NumberingSystem.STATE);
        lastType = value.type().orElse(null);
        lastEnd = shape.end();
        return new DocumentNumberMention(
                Excerpt.of(text, new Span(at, shape.end())),
                new Span(lead.led() && lead.begin() < at ? Math.min(lead.begin(), at) : at, shape.end()),
                DocumentNumberRules.normalized(value, shape, shape.numberEnd() - at),
                value,
                sure ? Confidence.CERTAIN : Confidence.LIKELY,
                dates.behind(shape.end()));
    }

    /** A number whose symbols are not all in capitals, with words before it that say what it is. */
    private @Nullable DocumentNumberMention inAnyCase(int at, int earliest) {
        if (!shape.match(text, at, true)) {
            return null;
        }
        DocumentLeadIn lead = leadIn(at, earliest);
        return lead.led() ? mention(at, lead) : null;
    }

    /** Whether a year and a symbol stand behind the digits that end at an offset: 30/2020/nđ-cp. */
    private boolean isSmallBehindYear(int digitsEnd) {
        return text.at(digitsEnd) == '/'
                && Words.isDigit(text.at(digitsEnd + 1))
                && text.at(digitsEnd + 5) == '/'
                && Words.isWordPart(text.at(digitsEnd + 6));
    }

    /** The number at an offset if it is the first of a list whose last number is spelled out. */
    private @Nullable DocumentNumberMention firstOfList(int at, int earliest) {
        int second = itemEnd(at) < 0 ? -1 : connectorEnd(itemEnd(at));
        if (second < 0 || !Words.isDigit(text.at(second)) || !mayBeListed(second)) {
            return null;
        }
        List<Listed> items = new ArrayList<>(2);
        int from = at;
        while (items.size() < MOST_LISTED) {
            Listed item = item(from);
            int next = item == null ? -1 : connectorEnd(item.end);
            if (item == null || next < 0 || !Words.isDigit(text.at(next))) {
                return null;
            }
            if (items.isEmpty() && !DocumentLeadIn.before(text, at, earliest).led()) {
                return null;
            }
            items.add(item);
            from = next;
            if (shape.match(text, from)) {
                return list(items, DocumentLeadIn.before(text, at, earliest), from);
            }
        }
        return null;
    }

    /** Whether behind the digits at an offset a list or a number may go on: not in "86,2%" or "3, 5 người". */
    private boolean mayBeListed(int at) {
        int end = digitsEnd(at);
        char behind = text.at(end);
        int next = text.skipBlanks(end);
        char c = next < 0 ? '\n' : text.at(next);
        boolean word = Words.isWordPart(c) && !Character.isUpperCase(c) && "vVhHsS".indexOf(c) < 0;
        return Words.isWordPart(behind) || !word && c != '%';
    }

    /** A number of a list before the last: digits, perhaps a letter, perhaps a year. */
    private record Listed(int begin, int digitsEnd, int end) {}

    private @Nullable Listed item(int from) {
        int end = itemEnd(from);
        return end < 0 ? null : new Listed(from, digitsEnd(from), end);
    }

    private int itemEnd(int from) {
        int digitsEnd = digitsEnd(from);
        int end = digitsEnd;
        char letter = text.at(end);
        end += letter >= 'a' && letter <= 'h' ? 1 : 0;
        if (text.at(end) == '/' && Words.isDigit(text.at(end + 1))) {
            int year = digitsEnd(end + 1);
            end = year - end == 5 ? year : -1;
        }
        return digitsEnd - from > MOST_DIGITS || end < 0 || Words.isWordPart(text.at(end)) ? -1 : end;
    }

    private @Nullable DocumentNumberMention list(List<Listed> items, DocumentLeadIn lead, int last) {
        int begin = DocumentLeadIn.before(text, last, items.get(items.size() - 1).end)
                .begin();
        DocumentLeadIn lastLead = new DocumentLeadIn(begin, lead.type(), lead.shorthand(), true, lead.writing());
        DocumentNumberMention whole = mention(last, lastLead);
        if (whole == null || whole.value().system() == NumberingSystem.HISTORICAL) {
            return null;
        }
        List<DocumentNumberMention> found = new ArrayList<>();
        for (Listed item : items) {
            found.add(filled(item, found.isEmpty() ? lead.begin() : item.begin, whole.value(), whole.date()));
        }
        found.add(whole);
        listed = List.copyOf(found);
        return listed.get(0);
    }

    /** A number of a list with what it lacks taken from the last one. */
    private DocumentNumberMention filled(Listed item, int fullBegin, DocumentNumber last, Optional<LocalDate> date) {
        int letterEnd =
                item.digitsEnd < item.end && text.at(item.digitsEnd) != '/' ? item.digitsEnd + 1 : item.digitsEnd;
        OptionalInt year = letterEnd < item.end
                ? OptionalInt.of(Integer.parseInt(text, letterEnd + 1, item.end, 10))
                : last.year();
        DocumentNumber value = new DocumentNumber(
                last.type(),
                OptionalInt.of(Integer.parseInt(text, item.begin, item.digitsEnd, 10)),
                text.substring(item.digitsEnd, letterEnd),
                year,
                last.symbol(),
                last.issuers(),
                last.legislature(),
                last.system(),
                last.symbolType());
        return new DocumentNumberMention(
                Excerpt.of(text, new Span(item.begin, item.end)),
                new Span(fullBegin, item.end),
                DocumentNumberRules.normalized(value, shape, item.digitsEnd - item.begin),
                value,
                Confidence.LIKELY,
                date);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (Words.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    /** The number that the whole text is, but for blanks around it and words that lead in; or null. */
    @Nullable
    DocumentNumber readWhole() {
        int begin = 0;
        while (begin < text.length() && isSpace(text.charAt(begin))) {
            begin++;
        }
        int end = text.length();
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        failedAt = begin;
        int at = begin;
        while (at < end && !Words.isDigit(text.charAt(at)) && !isBlankNumber(begin, at)) {
            at++;
        }
        if (at == end) {
            return null;
        }
        DocumentLeadIn lead = DocumentLeadIn.before(text, at, begin);
        if (at > begin && !(lead.led() && lead.begin() == begin)) {
            return null;
        }
        failedAt = at;
        DocumentLeadIn led = new DocumentLeadIn(lead.begin(), lead.type(), lead.shorthand(), true, lead.writing());
        int shapeBegin = at;
        DocumentNumber value = null;
        if (Words.isDigit(text.charAt(at))) {
            value = shape.match(text, at) ? new DocumentNumberRules(shape, led, text.at(shape.end())).number() : null;
            if ((value == null || shape.end() != end) && shape.match(text, at, true)) {
                value = new DocumentNumberRules(shape, led, text.at(shape.end())).number();
            }
        } else {
            while (isPlaceholder(text.at(at))) {
                at++;
            }
            value = shape.matchBlank(text, at, shapeBegin) ? new DocumentNumberRules(shape, led, '\n').number() : null;
        }
        failedAt = value == null ? shapeBegin : shape.end();
        return value != null && shape.end() == end ? value : null;
    }

    /** Whether what stands for a number left blank begins at an offset. */
    private boolean isBlankNumber(int begin, int at) {
        char c = text.charAt(at);
        boolean separator = c == '/' || Words.isDash(c);
        return separator && (at == begin || isPlaceholder(text.at(at - 1)) || isSo(at))
                || c == '.'
                || c == '…'
                || c == '_';
    }

    private boolean isSo(int at) {
        return SO.find(text, at) != null;
    }

    /** Where {@link #readWhole} found what does not fit. */
    int failedAt() {
        return failedAt;
    }

    private static boolean isSpace(char c) {
        return Words.isBlank(c) || Words.isLineEnd(c);
    }
}
