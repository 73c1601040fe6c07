package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads laws, codes, ordinances and the constitution by their titles.
 *
 * <p>Titles are running text in small letters, so their end is told by a list of them, the longest first. A title that is
 * in no list is one where its end is certain: before "năm 2024", "số 31/2024/QH15", "(sửa đổi)" or a closing quotation
 * mark.
 */
final class TitleReader {
    private static final PhraseTable<DocumentType> TYPES = PhraseTable.forwards(Map.of(
            "luật", DocumentType.LUAT,
            "bộ luật", DocumentType.BO_LUAT,
            "hiến pháp", DocumentType.HIEN_PHAP,
            "pháp lệnh", DocumentType.PHAP_LENH));

    /** Words that make another word of "luật" behind them: pháp luật, kỷ luật, quy luật. */
    private static final PhraseTable<Boolean> COMPOUNDS = PhraseTable.backwards(
            PhraseTable.phrases(
                    "pháp|kỷ|kỉ|quy|qui|định|đường|thể|niêm|âm|bộ|giới|khoa|ngành|trường|đại học|bình|nhất|hội|tiến sĩ|thạc sĩ|cử nhân"));

    /** Courts of other states that have the word in their name. */
    private static final PhraseTable<Boolean> COURTS =
            PhraseTable.backwards(PhraseTable.phrases("tòa|tòa án|hội đồng"));

    /** Words behind "luật" that no title begins with. */
    private static final PhraseTable<Boolean> NO_TITLES = PhraseTable.forwards(
            PhraseTable.phrases(
                    "sư|pháp|chơi|gia|lệ|khoa|hóa|này|đó|ấy|kia|trên|bàn|nhân quả|số|năm|được|đã|có|và|là|về|của|các|những|giao thông"
                            + "|bất thành văn|rừng|im lặng|mới|cũ|hiện hành|quốc tế|nước|đời|thơ|ngầm|sư|tục|định|không|phải|cần|sẽ"));

    private static final PhraseTable<Boolean> AMENDING = PhraseTable.forwards(PhraseTable.phrases(
            "sửa đổi , bổ sung một số điều của|sửa đổi bổ sung một số điều của|sửa đổi một số điều của|bổ sung một số điều của"
                    + "|sửa đổi , bổ sung các|sửa đổi , bổ sung"));

    private static final PhraseTable<Boolean> AND = PhraseTable.forwards(PhraseTable.phrases("và"));
    private static final PhraseTable<Boolean> YEAR = PhraseTable.forwards(PhraseTable.phrases("năm"));
    private static final PhraseTable<Boolean> AMENDED =
            PhraseTable.forwards(PhraseTable.phrases("sửa đổi|sửa đổi , bổ sung|bổ sung|bổ sung , phát triển"));
    private static final PhraseTable<Boolean> NUMBERED = PhraseTable.forwards(PhraseTable.phrases("số|luật số"));

    /** Words that end a title that is in no list, since they go on with the sentence. */
    private static final PhraseTable<Boolean> ENDING = PhraseTable.forwards(
            PhraseTable.phrases(
                    "này|đã|được|có|theo|tại|là|ban hành|do|cho|khi|nếu|thì|sẽ|phải|đang|quy định|từ|đến|trong|không|cần|những|một|năm|số"
                            + "|luật|bộ luật|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|hiến pháp|trên|như|để|nhằm|với|bằng"));

    private static final int MOST_WORDS = 14;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final ScannedText text;
    private final boolean vague;
    private final DocumentNumberReader documents;
    private final DocumentDateLink dates;

    TitleReader(ScannedText text, ExtractionOptions options, DocumentNumberReader documents) {
        this.text = text;
        this.vague = options.vague();
        this.documents = documents;
        this.dates = new DocumentDateLink(text);
    }

    /** The title that begins with the word at an offset; or null. */
    @Nullable
    LegalReferenceMention read(int at) {
        if (!mayBeTitle(at)) {
            return null;
        }
        Match<DocumentType> type = TYPES.find(text, at);
        if (type == null || type.begin() != at || isCompound(at, type.value())) {
            return null;
        }
        Title title = listed(type);
        if (title == null) {
            title = amending(type);
        }
        boolean known = title != null;
        if (title == null && type.value() != DocumentType.HIEN_PHAP) {
            title = unlisted(type);
        }
        return title == null ? null : mention(at, type.value(), title, known);
    }

    /** Whether the letters at a word may be "luật", or the first word of another type and the first letter of its second. */
    private boolean mayBeTitle(int at) {
        char first = text.charAt(at);
        int next = text.skipBlanks(text.wordEnd(at));
        char c = next < 0 ? '\n' : text.at(next);
        return switch (first) {
            case 'l', 'L' -> Words.isWordPart(c);
            case 'h', 'H' -> (c | 0x20) == 'p';
            default -> (c | 0x20) == 'l';
        };
    }

    /** A title without its type: where it ends and what it is. */
    private record Title(int end, String name) {}

    private boolean isCompound(int at, DocumentType type) {
        return type == DocumentType.LUAT && COMPOUNDS.find(text, at) != null
                || type == DocumentType.HIEN_PHAP && COURTS.find(text, at) != null;
    }

    private @Nullable Title listed(Match<DocumentType> type) {
        Match<String> title = LawTitles.of(type.value()).find(text, type.end());
        if (title != null) {
            return new Title(title.end(), title.value());
        }
        return type.value() == DocumentType.HIEN_PHAP ? new Title(type.end(), "") : null;
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C". */
    private @Nullable Title amending(Match<DocumentType> type) {
        Match<Boolean> words = AMENDING.find(text, type.end());
        if (words == null) {
            return null;
        }
        StringBuilder name = new StringBuilder(plain(words.begin(), words.end()));
        int end = -1;
        int at = text.skipBlanks(words.end());
        String mark = " ";
        while (at >= 0) {
            Match<DocumentType> inner = TYPES.find(text, at);
            Title title = inner == null || inner.begin() != at ? null : listed(inner);
            if (inner == null || title == null) {
                break;
            }
            name.append(mark).append(inner.value().label());
            name.append(title.name.isEmpty() ? "" : " " + title.name);
            end = title.end;
            int next = text.skipBlanks(end);
            boolean comma = next >= 0 && text.at(next) == ',';
            Match<Boolean> and = comma || next < 0 ? null : AND.find(text, next);
            mark = comma ? ", " : " và ";
            at = comma ? text.skipBlanks(next + 1) : and == null ? -1 : text.skipBlanks(and.end());
        }
        return end < 0 ? null : new Title(end, name.toString());
    }

    /** A title that is in no list, where what follows says where it ends. */
    private @Nullable Title unlisted(Match<DocumentType> type) {
        int begin = text.skipBlanks(type.end());
        if (begin < 0
                || begin >= text.length()
                || !Character.isUpperCase(text.charAt(begin))
                || !Character.isUpperCase(text.charAt(type.begin()))
                || NO_TITLES.find(text, begin) != null) {
            return null;
        }
        boolean quoted = type.begin() > 0 && isOpening(text.charAt(type.begin() - 1));
        int end = begin;
        int at = begin;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = text.wordEnd(at);
            if (wordEnd == at) {
                break;
            }
            end = wordEnd;
            int next = text.skipBlanks(end);
            char mark = next < 0 ? '\0' : text.at(next);
            boolean closes = quoted && next == end && isClosing(mark);
            if (closes || next >= 0 && isEndCertain(next)) {
                return new Title(end, plain(begin, end));
            }
            if (next < 0 || ENDING.find(text, next) != null) {
                break;
            }
            at = mark == ',' && Character.isLowerCase(text.at(next + 2)) ? text.skipBlanks(next + 1) : next;
            if (at < 0) {
                break;
            }
        }
        String name = text.substring(begin, end);
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return vague && !capitals && end > begin ? new Title(end, plain(begin, end)) : null;
    }

    private boolean isEndCertain(int at) {
        if (text.at(at) == '(') {
            return AMENDED.find(text, at + 1) != null || NUMBERED.find(text, at + 1) != null;
        }
        Match<Boolean> year = YEAR.find(text, at);
        if (year != null) {
            return yearAt(text.skipBlanks(year.end())) > 0;
        }
        Match<Boolean> so = NUMBERED.find(text, at);
        return so != null && numberBehind(at) != null;
    }

    private @Nullable LegalReferenceMention mention(int at, DocumentType type, Title title, boolean known) {
        documents.titled(title.end, type);
        int behind = text.skipBlanks(title.end);
        if (behind >= 0 && text.at(behind) == '(') {
            Match<Boolean> amended = AMENDED.find(text, behind + 1);
            int close = amended == null ? -1 : text.skipBlanks(amended.end());
            behind = close >= 0 && text.at(close) == ')' ? text.skipBlanks(close + 1) : behind;
        }
        Optional<DocumentNumber> number = Optional.empty();
        int year = 0;
        if (behind >= 0) {
            DocumentNumber found = numberBehind(behind);
            number = Optional.ofNullable(found);
            year = found != null && found.year().isPresent() ? found.year().getAsInt() : yearBehind(behind);
        }
        if (year == 0 && number.isEmpty()) {
            year = dates.behind(title.end).map(LocalDate::getYear).orElse(0);
        }
        boolean capital = Character.isUpperCase(text.charAt(at))
                || type != DocumentType.HIEN_PHAP
                        && Character.isUpperCase(text.at(text.skipBlanks(at + firstWord(at, type))));
        boolean dated = year > 0 || number.isPresent();
        if (!capital && !dated) {
            return null;
        }
        return new LegalReferenceMention(
                MentionKind.DOCUMENT_TITLE,
                Excerpt.of(text, new Span(at, title.end)),
                new DocumentTitle(type, title.name, year == 0 ? OptionalInt.empty() : OptionalInt.of(year), number),
                Optional.empty(),
                known && capital ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    /** The length of the words for the type. */
    private int firstWord(int at, DocumentType type) {
        Match<DocumentType> words = TYPES.find(text, at);
        return words == null ? type.label().length() : words.end() - at;
    }

    private int yearBehind(int at) {
        Match<Boolean> word = YEAR.find(text, text.at(at) == '(' ? at + 1 : at);
        return yearAt(word == null ? at : text.skipBlanks(word.end()));
    }

    private int yearAt(int at) {
        if (at < 0 || at + 4 > text.length()) {
            return 0;
        }
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            if (!Words.isDigit(text.charAt(i))) {
                return 0;
            }
            value = value * 10 + (text.charAt(i) - '0');
        }
        char next = text.at(at + 4);
        boolean joined = Words.isDigit(next)
                || Words.isWordPart(next)
                || next == '/'
                || (next == '.' || next == ',') && Words.isDigit(text.at(at + 5));
        return joined || value < FIRST_YEAR || value > LAST_YEAR ? 0 : value;
    }

    /** The number behind "số" at an offset, in brackets or not. */
    private @Nullable DocumentNumber numberBehind(int at) {
        Match<Boolean> so = NUMBERED.find(text, text.at(at) == '(' ? at + 1 : at);
        int figure = so == null ? -1 : text.skipBlanks(so.end());
        if (figure >= 0 && text.at(figure) == ':') {
            figure = text.skipBlanks(figure + 1);
        }
        if (so == null || figure < 0 || !Words.isDigit(text.at(figure))) {
            return null;
        }
        DocumentNumberMention mention = documents.read(figure, so.begin());
        return mention != null && mention.value().system() == NumberingSystem.NATIONAL_ASSEMBLY
                ? mention.value()
                : null;
    }

    /** A stretch of the text, composed, with one blank between words. */
    private String plain(int begin, int end) {
        StringBuilder made = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = Words.isBlank(c) || Words.isLineEnd(c);
            if (!blank) {
                made.append(c);
            } else if (made.charAt(made.length() - 1) != ' ') {
                made.append(' ');
            }
        }
        return Normalizer.normalize(made, Normalizer.Form.NFC);
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '"' || c == '«' || c == '‘';
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '"' || c == '»' || c == '’';
    }
}
