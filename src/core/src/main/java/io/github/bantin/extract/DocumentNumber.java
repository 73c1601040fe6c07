package io.github.bantin.extract;

import io.github.bantin.internal.scan.ScannedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of an official document, taken apart.
 *
 * <p>Numbers restart with every year (State) or with every type and term (Party), so a document number names a document
 * only together with its date and issuer. Two numbers are equal if their parts are; a zero before a number below 10 is
 * spelling, not part of the number. Records are immutable and safe to share between threads.
 *
 * <p>Source of the forms: Decree 30/2020/NĐ-CP, article 9 and appendix III (State); Guide 36-HD/VPTW of 2018, II.1.3
 * (Party); Circular 01/2011/TT-BNV, article 8 (official letters).
 *
 * @param type the type of the document; empty where neither a symbol nor a word before the number tells it
 * @param number the number; empty where it was left blank
 * @param suffix the letter behind the number, as in {@code 30a/2008/NQ-CP}, or the empty string
 * @param year the year inside the number
 * @param symbol the symbol of the type as documents spell it, or the empty string
 * @param issuers the symbols of the issuers, or of issuer and unit of an official letter, in order
 * @param legislature the number of the National Assembly, the 14 of {@code QH14}
 * @param system the rules that the number follows
 * @param symbolType the type that the symbol alone stands for, where the words before the number name another; the words
 *     are what {@code type} follows
 */
public record DocumentNumber(
        Optional<DocumentType> type,
        OptionalInt number,
        String suffix,
        OptionalInt year,
        String symbol,
        List<String> issuers,
        OptionalInt legislature,
        NumberingSystem system,
        Optional<DocumentType> symbolType) {

    /** Copies the list and refuses null. */
    public DocumentNumber {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(symbol, "symbol");
        issuers = List.copyOf(Objects.requireNonNull(issuers, "issuers"));
        Objects.requireNonNull(legislature, "legislature");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(symbolType, "symbolType");
    }

    /**
     * Makes a number whose symbol does not speak against its type.
     *
     * @param type the type of the document
     * @param number the number; empty where it was left blank
     * @param suffix the letter behind the number, or the empty string
     * @param year the year inside the number
     * @param symbol the symbol of the type, or the empty string
     * @param issuers the symbols of the issuers
     * @param legislature the number of the National Assembly
     * @param system the rules that the number follows
     */
    public DocumentNumber(
            Optional<DocumentType> type,
            OptionalInt number,
            String suffix,
            OptionalInt year,
            String symbol,
            List<String> issuers,
            OptionalInt legislature,
            NumberingSystem system) {
        this(type, number, suffix, year, symbol, issuers, legislature, system, Optional.empty());
    }

    /**
     * Reads the number that a text is.
     *
     * <p>Accepts what {@link MentionExtractor} finds: torn lines, blanks around separators, every dash, {@code D} for
     * {@code Đ}, small letters, with or without the type name and "số" before it; and forms before 1998 without them too,
     * and numbers left blank ({@code /TTr-UBND}). Blanks and
     * line ends around the number do not matter. A number whose type is the one of its symbol is read back equal from
     * what {@link #format} makes of it; a type that only the words before the number told is not written there.
     *
     * <pre>{@code
     * DocumentNumber.parse("Chỉ thị số 19-CT/\nTW").format(); // 19-CT/TW
     * }</pre>
     *
     * @param text the number, and nothing else
     * @return the number
     * @throws DocumentNumberFormatException if the text is none, or has something else beside it
     */
    public static DocumentNumber parse(CharSequence text) {
        String input = Objects.requireNonNull(text, "text").toString();
        DocumentNumberReader reader = new DocumentNumberReader(new ScannedText(input));
        DocumentNumber number = reader.readWhole();
        if (number == null) {
            throw new DocumentNumberFormatException(input, reader.failedAt());
        }
        return number;
    }

    /**
     * Reads the number that a text is, if it is one.
     *
     * @param text any text
     * @return what {@link #parse} returns, or empty where it throws
     */
    public static Optional<DocumentNumber> tryParse(CharSequence text) {
        String input = Objects.requireNonNull(text, "text").toString();
        return Optional.ofNullable(new DocumentNumberReader(new ScannedText(input)).readWhole());
    }

    /**
     * Returns the number as its rules write it.
     *
     * <p>Numbers below 10 have a zero before them (Decree 30/2020/NĐ-CP, appendix I), separators no blanks around them.
     *
     * @return the canonical form, such as {@code 05-KH/ĐU}
     */
    public String format() {
        return format(2);
    }

    /** The canonical form, the number with zeros before it up to so many digits. */
    String format(int digits) {
        StringBuilder made = new StringBuilder();
        if (number.isPresent()) {
            made.append(number.getAsInt());
            while (made.length() < digits) {
                made.insert(0, '0');
            }
        }
        made.append(suffix);
        if (year.isPresent()) {
            made.append('/').append(year.getAsInt());
        }
        boolean party = system == NumberingSystem.PARTY;
        boolean byType = !symbol.isEmpty();
        if (byType) {
            made.append(party ? '-' : '/').append(symbol);
        }
        for (int i = 0; i < issuers.size(); i++) {
            made.append(i > 0 || byType && !party ? '-' : '/').append(issuers.get(i));
        }
        return made.toString();
    }

    /**
     * Returns what is known of the issuers.
     *
     * @return the bodies that the symbols stand for, in order; symbols that are not known are left out
     */
    public List<IssuingBody> issuingBodies() {
        return issuers.stream()
                .flatMap(symbol -> IssuingBody.ofSymbol(symbol).stream())
                .toList();
    }

    /** Returns the canonical form. */
    @Override
    public String toString() {
        return format();
    }
}
