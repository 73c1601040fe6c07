package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words, codes (ISO 4217) and signs of currencies, before and behind figures.
 *
 * <p>Some words name other things too ("3 bảng", "5 yên"); they are currencies only behind great numbers.
 */
final class Currencies {
    static final Currency DONG = Currency.getInstance("VND");

    private static final Map<String, Currency> NAMES = names();

    private static final PhraseTable<Currency> TABLE = PhraseTable.forwards(NAMES);

    private static final Map<String, Currency> WEAK_NAMES = Map.of(
            "bảng",
            currency("GBP"),
            "yên",
            currency("JPY"),
            "tệ",
            currency("CNY"),
            "rúp",
            currency("RUB"),
            "đô",
            currency("USD"),
            "kíp",
            currency("LAK"));

    private static final PhraseTable<Currency> WEAK = PhraseTable.forwards(WEAK_NAMES);

    /** Words that begin as a currency does and are none: comrades, compatriots, fields, cities. */
    private static final PhraseTable<Boolean> NOT_MONEY = PhraseTable.forwards(PhraseTable.phrases(
            "đồng chí|đồng bào|đồng đội|đồng nghiệp|đồng hồ|đồng ruộng|đồng thời|đồng loạt|đồng hương|đồng minh"
                    + "|đồng diễn|đồng tác giả|đồng giải|đồng hạng|đồng cấp|đồng muối|đồng cỏ|đồng ý|đồng tình|đồng bộ"
                    + "|đồng phạm|đồng lòng|đồng hành|đồng tâm|đồng quê"
                    + "|đồng môn|đồng khởi|đồng thuận|đồng đều|đồng phục|đồng tiền xu|đồng tiền cổ|đồng xu|đồng dao"
                    + "|đồng chủ tịch|đồng chủ trì|đồng sáng lập|đồng tổ chức|đô thị|đô đốc|yên ngựa"));

    private Currencies() {}

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static Map<String, Currency> names() {
        Map<String, Currency> names = new HashMap<>();
        add(names, "VND", "đồng|đ|vnđ|vnd|đồng việt nam|đồng vn|việt nam đồng");
        add(names, "USD", "usd|đô la|đô la mỹ|đô mỹ|mỹ kim|đồng đô la mỹ");
        add(names, "EUR", "euro|eur|ơ rô");
        add(names, "GBP", "bảng anh|gbp");
        add(names, "JPY", "yên nhật|jpy|yên nhật bản");
        add(names, "CNY", "nhân dân tệ|cny|rmb|ndt");
        add(names, "KRW", "won|won hàn quốc|krw");
        add(names, "THB", "baht|bạt|bath|thb|bạt thái|baht thái lan");
        add(names, "LAK", "kíp lào|lak");
        add(names, "KHR", "riel|khr");
        add(names, "RUB", "rúp nga|rub");
        add(names, "AUD", "đô la úc|aud");
        add(names, "CAD", "đô la canada|cad");
        add(names, "SGD", "đô la singapore|sgd");
        add(names, "HKD", "đô la hồng kông|hkd");
        add(names, "TWD", "đô la đài loan|đài tệ|twd");
        add(names, "CHF", "franc thụy sĩ|chf");
        add(names, "INR", "rupee|inr");
        add(names, "MYR", "ringgit|myr");
        return names;
    }

    private static void add(Map<String, Currency> names, String code, String list) {
        for (String name : list.split("\\|", -1)) {
            names.put(name, currency(code));
        }
    }

    /** The words that a name of a currency begins with. */
    static Iterable<String> phrases() {
        Map<String, Currency> all = new HashMap<>(NAMES);
        all.putAll(WEAK_NAMES);
        return all.keySet();
    }

    /** The currency whose word or sign follows an offset. */
    static @Nullable Match<Currency> behind(ScannedText text, int at) {
        int sign = text.skipBlanks(at);
        if (sign >= 0 && sign < text.length()) {
            Currency currency = bySign(text.charAt(sign));
            if (currency != null) {
                return new Match<>(sign, sign + 1, currency);
            }
            if (text.startsWith("US$", sign)) {
                return new Match<>(sign, sign + 3, currency("USD"));
            }
        }
        Match<Currency> found = NOT_MONEY.find(text, at) != null ? null : TABLE.find(text, at);
        if (found == null && Hyphens.follow(text, sign)) {
            found = Hyphens.find(TABLE, text, sign);
        }
        return found != null && isComrade(text, found) ? null : found;
    }

    /** The currency that follows a number of millions or more: also "bảng" and "yên", which name other things too. */
    static @Nullable Match<Currency> behindGreat(ScannedText text, int at) {
        Match<Currency> found = behind(text, at);
        return found != null || NOT_MONEY.find(text, at) != null ? found : WEAK.find(text, at);
    }

    /** "đ/c" is short for comrade. */
    private static boolean isComrade(ScannedText text, Match<Currency> word) {
        int slash = word.end();
        return slash - word.begin() == 1
                && slash + 1 < text.length()
                && text.charAt(slash) == '/'
                && (text.charAt(slash + 1) == 'c' || text.charAt(slash + 1) == 'C')
                && (slash + 2 == text.length() || !Words.isWordPart(text.charAt(slash + 2)));
    }

    private static @Nullable Currency bySign(char c) {
        return switch (c) {
            case '₫' -> DONG;
            case '$' -> currency("USD");
            case '€' -> currency("EUR");
            case '£' -> currency("GBP");
            case '¥' -> currency("JPY");
            case '₩' -> currency("KRW");
            case '฿' -> currency("THB");
            default -> null;
        };
    }

    /** Whether the code unit is the sign of a currency. */
    static boolean isSign(char c) {
        return c == '$' || c > '\u00a2' && bySign(c) != null;
    }

    /** The currency whose sign stands before a figure, not reaching back over a floor: "$100", "US$100", "€ 50". */
    static @Nullable Match<Currency> before(ScannedText text, int figure, int floor) {
        int end = figure > 0 && Words.isBlank(text.charAt(figure - 1)) ? figure - 1 : figure;
        Currency currency = end - 1 < floor || end == 0 ? null : bySign(text.charAt(end - 1));
        if (currency == null) {
            return null;
        }
        int word = text.wordBegin(end - 1);
        if (word == end - 1) {
            // "100$ 20": the sign belongs to the figure before
            boolean behindFigure = word > 0 && Words.isDigit(text.charAt(word - 1));
            return behindFigure ? null : new Match<>(end - 1, end, currency);
        }
        boolean american =
                text.charAt(end - 1) == '$' && end - 1 - word == 2 && text.startsWithIgnoringCase("US", word);
        return american && word >= floor ? new Match<>(word, end, currency) : null;
    }
}
