package io.github.bantin.extract;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads document numbers that begin at a numeral.
 *
 * <p>A number is one by its shape and a known type symbol, or by the type name or "số" before it; the list of issuers is
 * open and gates nothing. The type name before a number beats its symbol.
 */
final class DocumentNumberReader {
    /** "số" before a number, with or without a colon. */
    static final PhraseTable<Boolean> SO = PhraseTable.backwards(Map.of("số", true));

    /** The names of the types of documents. */
    static final PhraseTable<DocumentType> TYPE_NAMES = typeNames();

    /** Standards are numbered too, but are no documents of this kind. */
    private static final PhraseTable<Boolean> STANDARDS =
            PhraseTable.backwards(Map.of("qcvn", true, "tcvn", true, "iso", true, "tcxdvn", true));

    private final String text;
    private final DocumentNumberShape shape = new DocumentNumberShape();

    /** Where the whole text stopped being a number. */
    private int failedAt;

    /** Whether the words before the number of the whole text are its type name and "số" alone. */
    private boolean isLeadIn;

    DocumentNumberReader(String text) {
        this.text = text;
    }

    private static PhraseTable<DocumentType> typeNames() {
        Map<String, DocumentType> names = new HashMap<>();
        for (DocumentType type : DocumentType.values()) {
            names.put(type.label(), type);
        }
        return PhraseTable.backwards(names);
    }

    /** The mention whose number begins at an offset, not reaching back over a floor; or null. */
    @Nullable
    DocumentNumberMention read(int at, int earliest) {
        if (!shape.match(text, at) || STANDARDS.find(text, at) != null) {
            return null;
        }
        int begin = at;
        int lead = at;
        int colon = Words.skipBlanksBack(text, at);
        if (colon > 0 && text.charAt(colon - 1) == ':') {
            lead = colon - 1;
        }
        Match<Boolean> so = SO.find(text, lead);
        if (so != null && so.begin() >= earliest) {
            begin = so.begin();
        }
        Match<DocumentType> named = TYPE_NAMES.find(text, begin);
        if (named != null && named.begin() < earliest) {
            named = null;
        }
        int fullBegin = named == null ? begin : named.begin();
        DocumentNumber value = value(named == null ? null : named.value(), fullBegin < at);
        if (value == null) {
            return null;
        }
        boolean sure = !isSlip(value)
                && !disagrees(named == null ? null : named.value(), value)
                && (value.type().isPresent() || value.system() != NumberingSystem.STATE);
        return new DocumentNumberMention(
                Excerpt.of(text, new Span(at, shape.end())),
                new Span(fullBegin, shape.end()),
                normalized(value),
                value,
                sure ? Confidence.CERTAIN : Confidence.LIKELY);
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
        int at = begin;
        while (at < end && !Words.isDigit(text.charAt(at))) {
            at++;
        }
        failedAt = begin;
        Match<DocumentType> named = leadIn(begin, at);
        if (at == end || at > begin && !isLeadIn) {
            return null;
        }
        failedAt = at;
        if (!shape.match(text, at)) {
            return null;
        }
        DocumentNumber value = value(named == null ? null : named.value(), true);
        failedAt = value == null ? at : shape.end();
        return shape.end() == end ? value : null;
    }

    /** Where {@link #readWhole} found what does not fit. */
    int failedAt() {
        return failedAt;
    }

    /** The type name in the words from one offset to another; they are nothing else but it and "số". */
    private @Nullable Match<DocumentType> leadIn(int begin, int at) {
        int colon = Words.skipBlanksBack(text, at);
        int words = colon > begin && text.charAt(colon - 1) == ':' ? colon - 1 : at;
        Match<Boolean> so = SO.find(text, words);
        int from = so == null ? at : so.begin();
        Match<DocumentType> named = TYPE_NAMES.find(text, from);
        isLeadIn = (named == null ? from : named.begin()) == begin;
        return named;
    }

    private static boolean isSpace(char c) {
        return Words.isBlank(c) || Words.isLineEnd(c);
    }

    /** Whether a hyphen or blank stands where the rule has another separator, or D where it has Đ. */
    private boolean isSlip(DocumentNumber value) {
        String written = Normalizer.normalize(shape.symbol(0), Normalizer.Form.NFC);
        boolean unbarred = !value.symbol().isEmpty() && !value.symbol().equalsIgnoreCase(written);
        boolean slashed = value.system() == NumberingSystem.STATE && shape.symbols() > 1 && shape.separator(1) == '/';
        return shape.firstSeparator() == ' '
                || unbarred
                || slashed && !isJoint(value)
                || value.system() == NumberingSystem.PARTY && shape.symbols() > 1 && shape.separator(1) != '/';
    }

    /** Whether the type named before a number and the symbol in it are two: "Kế hoạch số 65-CTr/TU". */
    private static boolean disagrees(@Nullable DocumentType named, DocumentNumber value) {
        NumberingSystem system =
                value.system() == NumberingSystem.PARTY ? NumberingSystem.PARTY : NumberingSystem.STATE;
        return named != null
                && !value.symbol().isEmpty()
                && named.spelling(value.symbol(), system, false).isEmpty()
                && DocumentType.ofSymbol(value.symbol(), system).isPresent();
    }

    /** Joint documents have a slash or a hyphen before their issuers: TTLT/BNV-BTC, TTLT-BNV-BTC. */
    private static boolean isJoint(DocumentNumber value) {
        return value.symbol().equals("TTLT") || value.symbol().equals("NQLT");
    }

    private @Nullable DocumentNumber value(@Nullable DocumentType named, boolean led) {
        List<String> symbols = new ArrayList<>();
        for (int i = 0; i < shape.symbols(); i++) {
            symbols.add(Normalizer.normalize(shape.symbol(i), Normalizer.Form.NFC));
        }
        String first = symbols.get(0);
        int legislature = legislature(symbols);
        if (shape.firstSeparator() != '/') {
            return party(named, led, symbols);
        }
        if (legislature > 0 && symbols.size() == 1 && shape.year() > 0) {
            return number(Optional.ofNullable(named), "", symbols, legislature, NumberingSystem.NATIONAL_ASSEMBLY);
        }
        NumberingSystem state = legislature > 0 ? NumberingSystem.NATIONAL_ASSEMBLY : NumberingSystem.STATE;
        Optional<DocumentType> type = typeOf(first, NumberingSystem.STATE, named);
        if (symbols.size() > 1 && (type.isPresent() || shape.year() > 0)) {
            String symbol = spelling(first, NumberingSystem.STATE);
            return number(
                    Optional.ofNullable(named).or(() -> type),
                    symbol,
                    symbols.subList(1, symbols.size()),
                    legislature,
                    state);
        }
        if (symbols.size() > 1 && shape.separator(1) == '-' && first.length() > 1 && !shape.isLoose()) {
            return number(Optional.ofNullable(named), "", symbols, 0, NumberingSystem.OFFICIAL_LETTER);
        }
        return led ? historical(named, symbols) : null;
    }

    private @Nullable DocumentNumber party(@Nullable DocumentType named, boolean led, List<String> symbols) {
        String first = symbols.get(0);
        Optional<DocumentType> type = typeOf(first, NumberingSystem.PARTY, named);
        boolean spaceForHyphen = shape.firstSeparator() == ' ';
        if (shape.year() > 0 || spaceForHyphen && (!led || symbols.size() < 2 || type.isEmpty())) {
            return null;
        }
        if (symbols.size() > 1 && (type.isPresent() || led && shape.separator(1) == '/')) {
            return number(
                    Optional.ofNullable(named).or(() -> type),
                    spelling(first, NumberingSystem.PARTY),
                    symbols.subList(1, symbols.size()),
                    0,
                    NumberingSystem.PARTY);
        }
        return led && symbols.size() == 1 ? historical(named, symbols) : null;
    }

    private @Nullable DocumentNumber historical(@Nullable DocumentType named, List<String> symbols) {
        char behind = shape.end() < text.length() ? text.charAt(shape.end()) : ' ';
        boolean torn = behind == '/' || Words.isDash(behind); // the rest stands elsewhere
        if (torn || symbols.size() > 1 || shape.isSpaced() || symbols.get(0).length() < 2) {
            return null;
        }
        return number(Optional.ofNullable(named), "", symbols, 0, NumberingSystem.HISTORICAL);
    }

    private DocumentNumber number(
            Optional<DocumentType> type, String symbol, List<String> issuers, int legislature, NumberingSystem system) {
        return new DocumentNumber(
                type,
                OptionalInt.of(shape.number()),
                shape.suffix() == 0 ? "" : String.valueOf(shape.suffix()),
                shape.year() == 0 ? OptionalInt.empty() : OptionalInt.of(shape.year()),
                symbol,
                issuers,
                legislature == 0 ? OptionalInt.empty() : OptionalInt.of(legislature),
                system);
    }

    /** The type of a symbol: the one named before the number if it has the symbol too. */
    private static Optional<DocumentType> typeOf(String symbol, NumberingSystem system, @Nullable DocumentType named) {
        if (named != null && named.spelling(symbol, system, false).isPresent()) {
            return Optional.of(named);
        }
        return DocumentType.ofSymbol(symbol, system);
    }

    private static String spelling(String symbol, NumberingSystem system) {
        return DocumentType.ofSymbol(symbol, system)
                .flatMap(type -> type.spelling(symbol, system, false))
                .orElse(symbol);
    }

    /** The number of the National Assembly in QH14 or UBTVQH13, the last symbol; or 0. */
    private static int legislature(List<String> symbols) {
        String last = symbols.get(symbols.size() - 1);
        int digits = last.startsWith("UBTVQH") ? 6 : last.startsWith("QH") ? 2 : last.length();
        int value = 0;
        for (int i = digits; i < last.length(); i++) {
            if (!Words.isDigit(last.charAt(i)) || value > 99) {
                return 0;
            }
            value = value * 10 + (last.charAt(i) - '0');
        }
        return value;
    }

    /** The canonical form with the digits of the number as they were written. */
    private String normalized(DocumentNumber value) {
        String digits = text.substring(shape.begin(), shape.numberEnd());
        String form = value.format();
        if (value.system() == NumberingSystem.HISTORICAL && shape.firstSeparator() == '-') {
            form = form.replace('/', '-');
        }
        if (isJoint(value) && shape.separator(1) == '/') {
            form = form.replace(value.symbol() + '-', value.symbol() + '/');
        }
        int from = 0;
        while (from < form.length() && Words.isDigit(form.charAt(from))) {
            from++;
        }
        return digits + form.substring(from);
    }
}
