package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A citation that is written by the rules, composed or decomposed, in capitals, with any dash and over one line end, is
 * found again: same value, same place.
 *
 * <p>The generators share no code with what reads them. The bar {@code |} marks where a line may end; a tilde is a blank
 * that may be left out.
 */
class WrittenCitationsTest {
    /**
     * A citation.
     *
     * @param kind its kind
     * @param lead the words before it
     * @param spelling how it is written
     * @param normalized its canonical form
     */
    record Written(MentionKind kind, String lead, String spelling, String normalized) {}

    /** How a text is written down. */
    record Hand(boolean decomposed, boolean capitals, char dash, int tear, String lineEnd) {
        String write(String text) {
            String dashed = text.replace('-', dash);
            String cased = capitals ? dashed.toUpperCase(Locale.ROOT) : dashed;
            return decomposed ? Normalizer.normalize(cased, Normalizer.Form.NFD) : cased;
        }

        /** The spelling with a line end at one of its bars, or without one. */
        String torn(String spelling) {
            List<String> pieces = List.of(spelling.split("\\|", -1));
            int at = pieces.size() == 1 ? 0 : tear % pieces.size();
            if (at == 0) {
                return write(String.join("", pieces));
            }
            return write(String.join("", pieces.subList(0, at)).stripTrailing())
                    + lineEnd
                    + write(String.join("", pieces.subList(at, pieces.size())).stripLeading());
        }
    }

    @Provide
    Arbitrary<Hand> hands() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("\n", "\r\n", " \n", "\n "))
                .as(Hand::new);
    }

    private static Arbitrary<String> numerals() {
        return Arbitraries.integers().between(1, 99_999).map(n -> n < 10 ? "0" + n : Integer.toString(n));
    }

    private static Arbitrary<String> years() {
        return Arbitraries.integers().between(1990, 2035).map(String::valueOf);
    }

    @Provide
    Arbitrary<Written> documents() {
        Arbitrary<String> suffixes = Arbitraries.of("", "", "", "a", "b", "đ");
        Arbitrary<Written> party = Combinators.combine(
                        Arbitraries.of(
                                "Chỉ thị số |=CT",
                                "Nghị quyết |số |=NQ",
                                "Kế hoạch số: |=KH",
                                "Quy định số |=QĐ",
                                "Thông tri số |=TT",
                                "=KL",
                                "số =BC",
                                "Chương trình |hành động số |=CTr"),
                        numerals(),
                        suffixes,
                        Arbitraries.of("-|", " - |", "-", " -|"),
                        Arbitraries.of("/|", "/", " /|"),
                        Arbitraries.of("TW", "TU", "HU", "ThU", "ĐUK", "VPTW", "BTGTU", "TWĐTN-VP", "BCĐ35"))
                .as((type, number, suffix, hyphen, slash, by) -> written(
                        type, number + suffix, hyphen, slash, by, number + suffix + "-" + symbol(type) + "/" + by));
        Arbitrary<Written> state = Combinators.combine(
                        Arbitraries.of(
                                "Quyết định số |=QĐ",
                                "Nghị |định số =NĐ",
                                "Thông tư |=TT",
                                "=TTr",
                                "Công điện khẩn |số =CĐ",
                                "Giấy mời số |=GM",
                                "Nghị quyết =NQ",
                                "Văn bản hợp nhất số =VBHN"),
                        numerals(),
                        suffixes,
                        Arbitraries.of("/|", " /|", "/")
                                .flatMap(slash -> years().map(year -> slash + year + "/|")
                                        .injectNull(0.5)
                                        .map(whole -> whole == null ? slash : whole)),
                        Arbitraries.of("-|", " - |", "-"),
                        Arbitraries.of("UBND", "CP", "TTg", "HĐND", "BGD&ĐT", "SNN&PTNT", "UBTVQH15", "ĐHSPHN2"))
                .as((type, number, suffix, slash, hyphen, by) -> written(
                        type,
                        number + suffix,
                        slash,
                        hyphen,
                        by,
                        number + suffix + slash.replace("|", "").replace(" ", "") + symbol(type) + "-" + by));
        Arbitrary<Written> others = Combinators.combine(
                        numerals(),
                        years(),
                        Arbitraries.of(
                                "Luật số |@/|$/|QH15",
                                "Nghị quyết số @/$/|UBTVQH14",
                                "Công văn số |@/|BNV-|CCVC",
                                "văn bản @/UBND-|KT",
                                "Bản án số |@/$/|HS-|ST",
                                "Quyết định số @/$/QĐST-|DS",
                                "Thông tư liên tịch số |@/|$/|TTLT-|BTC-|BNV-|BCA",
                                "Nghị quyết liên tịch @/$/NQLT-CP-|UBTVQH14-|ĐCTUBTWMTTQVN"))
                .as((number, year, form) -> {
                    String filled = form.replace("@", number).replace("$", year);
                    int at = filled.indexOf(number);
                    String spelling = filled.substring(at);
                    return new Written(
                            MentionKind.DOCUMENT_NUMBER,
                            filled.substring(0, at).replace("|", ""),
                            spelling,
                            spelling.replace("|", ""));
                });
        return Arbitraries.oneOf(party, state, others);
    }

    private static String symbol(String type) {
        return type.substring(type.indexOf('=') + 1);
    }

    private static Written written(
            String type, String number, String first, String second, String by, String normalized) {
        String lead = type.substring(0, type.indexOf('=')).replace("|", "");
        String spelling = number + first + symbol(type) + second + by;
        return new Written(MentionKind.DOCUMENT_NUMBER, lead, spelling, normalized);
    }

    @Provide
    Arbitrary<Written> references() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 120);
        Arbitrary<List<String>> points = Arbitraries.subsetOf("a", "b", "c", "d", "đ", "e", "g", "h")
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(letters -> letters.stream()
                        .sorted(WrittenCitationsTest::inAlphabet)
                        .toList());
        Arbitrary<List<String>> clauses = Arbitraries.integers()
                .between(1, 20)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(set -> set.stream().sorted().map(String::valueOf).toList());
        return Combinators.combine(
                        points,
                        clauses,
                        numbers,
                        Arbitraries.of(" |", ", |", " của |"),
                        Arbitraries.integers().between(0, 3))
                .as((letters, figures, article, joint, shape) -> {
                    String clause = figures.get(0);
                    List<String> paths = new ArrayList<>();
                    String spelling = switch (shape) {
                        case 0 -> {
                            letters.forEach(
                                    letter -> paths.add("điểm " + letter + " khoản " + clause + " Điều " + article));
                            yield "điểm |" + listed(letters) + " |khoản |" + clause + joint + "Điều |" + article;
                        }
                        case 1 -> {
                            figures.forEach(figure -> paths.add("khoản " + figure + " Điều " + article));
                            yield "khoản |" + listed(figures) + joint + "Điều |" + article;
                        }
                        case 2 -> {
                            figures.forEach(figure -> paths.add("khoản " + figure + " Điều " + article));
                            yield figures.stream().map(f -> "khoản " + f).collect(Collectors.joining(", |")) + joint
                                    + "Điều |" + article;
                        }
                        default -> {
                            paths.add("Điều " + article + "-" + (article + 4));
                            yield "Điều |" + article + " |đến |Điều |" + (article + 4);
                        }
                    };
                    return new Written(MentionKind.LEGAL_REFERENCE, "", spelling, String.join(", ", paths));
                });
    }

    private static int inAlphabet(String one, String other) {
        String letters = "abcdđegh";
        return Integer.compare(letters.indexOf(one), letters.indexOf(other));
    }

    /** "a", "a và b", "a, b và c". */
    private static String listed(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i == 0 ? "" : i == items.size() - 1 ? " |và |" : ", |") + items.get(i))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<Written> titles() {
        return Arbitraries.of(
                        "Luật |Đất |đai",
                        "Luật Phòng, |chống |ma túy",
                        "Bộ |luật |Tố tụng |hình sự",
                        "Pháp |lệnh Ưu đãi |người có công với |cách mạng",
                        "Luật Tổ chức |chính quyền |địa phương",
                        "Luật |Trật tự, |an toàn |giao thông |đường bộ",
                        "Hiến |pháp")
                .map(title -> new Written(MentionKind.DOCUMENT_TITLE, "", title, title.replace("|", "")));
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "", "Theo ", "Các đơn vị căn cứ ", "Tại hội nghị (", "Nội dung có nêu\nở ", "Ghi chú: xem ");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", ".", " để thực hiện.", ", đúng tiến độ", ")\nCác bên đã rõ", "; việc khác tính sau");
    }

    @Property
    void documentsAreFound(
            @ForAll("documents") Written value,
            @ForAll("hands") Hand hand,
            @ForAll("before") String before,
            @ForAll("after") String after) {
        isFound(value, hand, before, after);
    }

    @Property
    void referencesAreFound(
            @ForAll("references") Written value,
            @ForAll("hands") Hand hand,
            @ForAll("before") String before,
            @ForAll("after") String after) {
        isFound(value, hand, before, after);
    }

    @Property
    void titlesAreFound(
            @ForAll("titles") Written value,
            @ForAll("hands") Hand hand,
            @ForAll("before") String before,
            @ForAll("after") String after) {
        isFound(value, hand, before, after);
    }

    private static void isFound(Written value, Hand hand, String before, String after) {
        String spelling = hand.torn(value.spelling());
        String opening = hand.write(before + value.lead());
        String text = opening + spelling + hand.write(after);
        Span span = new Span(opening.length(), opening.length() + spelling.length());
        List<Mention> found = MentionExtractor.standard().extract(text);
        MentionLaws.check(text, found);
        assertThat(found)
                .as(text)
                .extracting(m -> m.span() + " " + m.kind() + " " + folded(m.normalized()))
                .containsExactly(span + " " + value.kind() + " " + folded(value.normalized()));
    }

    private static String folded(String normalized) {
        return Normalizer.normalize(normalized, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
