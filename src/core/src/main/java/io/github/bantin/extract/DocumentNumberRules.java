package io.github.bantin.extract;

import io.github.bantin.internal.scan.DocumentNumberShape;
import io.github.bantin.internal.scan.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which the parts of a shape are a document number: which system numbers so, and what the symbols mean.
 *
 * <p>A shape is a number by a known type symbol, or by the words before it; the list of issuers is open and gates nothing
 * but what has no other sign of a document. The words before a number beat its symbol.
 */
final class DocumentNumberRules {
    /** Kinds of cases: criminal, civil, administrative, commercial, labour, marriage and family, bankruptcy. */
    private static final Set<String> CASES = Set.of("HS", "DS", "HC", "KDTM", "LĐ", "LD", "HNGĐ", "HNGD", "PS");

    private static final Set<String> INSTANCES = Set.of("ST", "PT", "GĐT", "GDT", "TT");

    /** What courts number beside judgments: decisions and accepted cases, by instance. */
    private static final Set<String> COURT_ACTS = Set.of(
            "QĐST", "QĐPT", "QDST", "QDPT", "TLST", "TLPT", "QĐXXST", "QĐXXPT", "QDXXST", "QDXXPT", "QĐGĐT", "QĐTA",
            "TBTL", "TBTLVA", "QĐMPT", "QĐMPTST");

    /** Symbols that stood alone behind a number before about 1998 and are no issuers. */
    private static final Set<String> EARLY = Set.of("CT", "SL", "NĐ", "LCT", "LB", "HĐNN", "NQ", "TTLB");

    private final DocumentNumberShape shape;
    private final DocumentLeadIn lead;
    private final char behind;
    private final List<String> written = new ArrayList<>();

    /**
     * Looks at a shape.
     *
     * @param shape the parts
     * @param lead the words before it
     * @param behind the code unit behind it
     */
    DocumentNumberRules(DocumentNumberShape shape, DocumentLeadIn lead, char behind) {
        this.shape = shape;
        this.lead = lead;
        this.behind = behind;
        for (int i = 0; i < shape.symbols(); i++) {
            String symbol = composed(shape.symbol(i));
            written.add(shape.isAnyCase() ? symbol.toUpperCase(Locale.ROOT) : symbol);
        }
    }

    /** A symbol whose Ư may be in pieces, the one letter of symbols that can be. */
    private static String composed(String symbol) {
        return symbol.indexOf(DocumentNumberShape.HORN) < 0
                ? symbol
                : Normalizer.normalize(symbol, Normalizer.Form.NFC);
    }

    /** The number that the shape is, or null. */
    @Nullable
    DocumentNumber number() {
        if (shape.isBlank() && !isKnownBlank()) {
            return null;
        }
        if (shape.firstSeparator() != '/') {
            return party();
        }
        String first = written.get(0);
        int legislature = legislature();
        boolean year = shape.year() > 0;
        if (legislature > 0 && written.size() == 1 && (year || isNamed())) {
            return made(Optional.empty(), "", written, legislature, NumberingSystem.NATIONAL_ASSEMBLY);
        }
        DocumentNumber court = year ? court() : null;
        if (court != null) {
            return court;
        }
        Optional<DocumentType> type = typeOf(first, NumberingSystem.STATE);
        if (written.size() > 1 && (type.isPresent() || year)) {
            NumberingSystem system = legislature > 0 ? NumberingSystem.NATIONAL_ASSEMBLY : NumberingSystem.STATE;
            return made(type, spelling(first, NumberingSystem.STATE), rest(), legislature, system);
        }
        if (written.size() > 1 && isLetter(first)) {
            return made(Optional.empty(), "", written, 0, NumberingSystem.OFFICIAL_LETTER);
        }
        return historical();
    }

    /** Whether what follows a number that was left blank is a known type, or a known issuer and its unit. */
    private boolean isKnownBlank() {
        boolean party = shape.firstSeparator() != '/';
        String first = written.get(0);
        return written.size() > 1
                && (typeOf(first, party ? NumberingSystem.PARTY : NumberingSystem.STATE)
                                .isPresent()
                        || !party && shape.separator(1) == '-' && IssuingBodies.find(first) != null);
    }

    /**
     * An official letter has its issuer, a hyphen and a unit. Without the name of a type before it, the issuer is known or
     * has three letters or more, and it has no digit.
     */
    private boolean isLetter(String first) {
        boolean known = IssuingBodies.find(first) != null;
        boolean loose = shape.isLoose() && !lead.writing() && !(lead.led() && known);
        if (shape.separator(1) != '-' || first.length() < 2 || loose) {
            return false;
        }
        if (lead.writing() || known) {
            return !shape.isAnyCase() || known;
        }
        boolean digits = first.chars().anyMatch(c -> Words.isDigit((char) c));
        boolean tail = written.get(written.size() - 1).length() > 1;
        return first.length() > 2 && tail && !shape.isAnyCase() && (!digits || lead.led());
    }

    private boolean isNamed() {
        return lead.type() != null || lead.shorthand() != null;
    }

    private @Nullable DocumentNumber court() {
        String first = written.get(0);
        String second = written.size() > 1 ? written.get(1) : "";
        boolean judgment =
                CASES.contains(first) && INSTANCES.contains(second) || written.size() == 1 && isJoinedCase(first);
        boolean act = COURT_ACTS.contains(first) && CASES.contains(second);
        if (!judgment && !act) {
            return null;
        }
        boolean decision = first.startsWith("QĐ") || first.startsWith("QD");
        Optional<DocumentType> type = judgment
                ? Optional.of(DocumentType.BAN_AN)
                : decision ? Optional.of(DocumentType.QUYET_DINH) : Optional.empty();
        List<String> barred = written.stream()
                .map(symbol -> symbol.equals("LD")
                        ? "LĐ"
                        : symbol.replace("QD", "QĐ").replace("GDT", "GĐT").replace("HNGD", "HNGĐ"))
                .toList();
        return made(type, String.join("-", barred), List.of(), 0, NumberingSystem.COURT);
    }

    /** HSST, DSPT: case and instance written together. */
    private static boolean isJoinedCase(String symbol) {
        for (String instance : INSTANCES) {
            if (symbol.endsWith(instance) && CASES.contains(symbol.substring(0, symbol.length() - instance.length()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable DocumentNumber party() {
        String first = written.get(0);
        Optional<DocumentType> type = typeOf(first, NumberingSystem.PARTY);
        boolean spaceForHyphen = shape.firstSeparator() == ' ';
        if (shape.year() > 0 || spaceForHyphen && (!lead.led() || written.size() < 2 || type.isEmpty())) {
            return null;
        }
        boolean slash = written.size() > 1 && shape.separator(1) == '/';
        if (written.size() > 1 && (type.isPresent() || lead.led() && slash && !shape.isAnyCase())) {
            return made(type, spelling(first, NumberingSystem.PARTY), rest(), 0, NumberingSystem.PARTY);
        }
        return written.size() == 1 ? historical() : null;
    }

    /** 91/CP, 15-TTg, 318/UBND: an issuer alone, told from other codes by the words before it. */
    private @Nullable DocumentNumber historical() {
        boolean torn = behind == '/' || Words.isDash(behind); // the rest stands elsewhere
        String only = written.get(0);
        boolean known = IssuingBodies.find(only) != null || EARLY.contains(only);
        boolean digits = only.chars().anyMatch(c -> Words.isDigit((char) c));
        boolean named = isNamed();
        if (torn
                || !lead.led()
                || written.size() > 1
                || shape.isSpaced()
                || only.length() < 2
                || !known && (digits || !named || shape.isAnyCase())) {
            return null;
        }
        Optional<DocumentType> type = DocumentType.ofSymbol(only, NumberingSystem.STATE);
        if (type.isPresent() && shape.firstSeparator() == '/' && !EARLY.contains(only)) {
            return made(type, spelling(only, NumberingSystem.STATE), List.of(), 0, NumberingSystem.STATE); // 05/BB
        }
        boolean letter = lead.type() == DocumentType.CONG_VAN && shape.firstSeparator() == '/';
        return made(
                Optional.empty(),
                "",
                written,
                0,
                letter ? NumberingSystem.OFFICIAL_LETTER : NumberingSystem.HISTORICAL);
    }

    private DocumentNumber made(
            Optional<DocumentType> bySymbol,
            String symbol,
            List<String> issuers,
            int legislature,
            NumberingSystem system) {
        DocumentType named = lead.typeIn(system == NumberingSystem.PARTY ? system : NumberingSystem.STATE);
        boolean disagrees = named != null
                && bySymbol.isPresent()
                && bySymbol.get() != named
                && !(system == NumberingSystem.COURT && symbol.startsWith("QĐ"));
        return new DocumentNumber(
                Optional.ofNullable(named).or(() -> bySymbol),
                shape.isBlank() ? OptionalInt.empty() : OptionalInt.of(shape.number()),
                shape.suffix() == 0 ? "" : String.valueOf(shape.suffix()),
                shape.year() == 0 ? OptionalInt.empty() : OptionalInt.of(shape.year()),
                symbol,
                spelled(issuers, system),
                legislature == 0 ? OptionalInt.empty() : OptionalInt.of(legislature),
                system,
                disagrees ? bySymbol : Optional.empty());
    }

    /** Issuers as they are known to be spelled; of an official letter the first, since the others are units of it. */
    private static List<String> spelled(List<String> issuers, NumberingSystem system) {
        List<String> spelled = new ArrayList<>(issuers);
        int known = system == NumberingSystem.OFFICIAL_LETTER ? 1 : issuers.size();
        for (int i = 0; i < known; i++) {
            spelled.set(i, IssuingBodies.spelling(issuers.get(i)));
        }
        return spelled;
    }

    private List<String> rest() {
        return written.subList(1, written.size());
    }

    /** The type of a symbol: the one named before the number if it has the symbol too. */
    private Optional<DocumentType> typeOf(String symbol, NumberingSystem system) {
        DocumentType named = lead.typeIn(system);
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

    /** The number of the National Assembly in QH14 or UBTVQH13, the last symbol or one of a joint document; or 0. */
    private int legislature() {
        String last = written.get(written.size() - 1);
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

    /** Whether a number is written by its rule: no other separator, no D for Đ, no small letters. */
    boolean isPlain(DocumentNumber value) {
        if (shape.isAnyCase() || shape.isDamaged() || shape.firstSeparator() == ' ' || shape.isYearDashed()) {
            return false;
        }
        boolean slashed = value.system() == NumberingSystem.STATE && shape.symbols() > 1 && shape.separator(1) == '/';
        boolean dashed = value.system() == NumberingSystem.PARTY && shape.symbols() > 1 && shape.separator(1) != '/';
        if (slashed && !isJoint(value) || dashed) {
            return false;
        }
        int at = 0;
        int symbol = 0;
        for (int i = -1; i < value.issuers().size(); i++) {
            String meant = i < 0 ? value.symbol() : value.issuers().get(i);
            for (int k = 0; k < meant.length(); k++) {
                char c = meant.charAt(k);
                if (i < 0 && c == '-') {
                    continue; // within the symbols of courts
                }
                if (symbol < written.size() && at == written.get(symbol).length()) {
                    symbol++;
                    at = 0;
                }
                if (symbol == written.size()
                        || Character.toUpperCase(written.get(symbol).charAt(at++)) != Character.toUpperCase(c)) {
                    return false;
                }
            }
        }
        return symbol == written.size() - 1 && at == written.get(symbol).length();
    }

    /** Joint documents have a slash or a hyphen before their issuers: TTLT/BNV-BTC, TTLT-BNV-BTC. */
    static boolean isJoint(DocumentNumber value) {
        return value.symbol().equals("TTLT") || value.symbol().equals("NQLT");
    }

    /**
     * The canonical form with as many digits as the number was written with.
     *
     * @param value the number
     * @param shape the shape whose separators a form with two spellings follows
     * @param digits how many digits were written
     */
    static String normalized(DocumentNumber value, DocumentNumberShape shape, int digits) {
        String form = value.format(digits);
        if (value.system() == NumberingSystem.HISTORICAL && shape.firstSeparator() == '-') {
            form = form.replace('/', '-');
        }
        if (isJoint(value) && shape.separator(1) == '/') {
            form = form.replace(value.symbol() + '-', value.symbol() + '/');
        }
        return form;
    }
}
