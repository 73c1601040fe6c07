package io.github.bantin.extract;

import io.github.bantin.internal.scan.FunctionWords;
import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.Words;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a path of units is a reference to a part of a document, and to which.
 *
 * <p>A path with an article, or one that its document follows, is a reference; others are only where vague ones are asked
 * for. The heading of an article is none. "Điều" is also a word for things, "khoản" for sums and "điểm" for places and
 * marks: what counts something is none of these.
 */
final class LegalReferenceReader {
    /** Words before a unit's word that make it count: "một điều 5 người", "nhiều khoản". */
    private static final PhraseTable<Boolean> COUNTING = PhraseTable.backwards(PhraseTable.phrases(
            "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|những|nhiều|mọi|bao|vài|mấy|mỗi|từng|số|có|lắm|ít"));

    /** Words that a unit's word ends: thời điểm, danh mục, tài khoản. */
    private static final PhraseTable<Boolean> COMPOUNDS = PhraseTable.backwards(PhraseTable.phrases(
            "thời|địa|quan|đặc|ưu|nhược|trọng|cao|cực|giao|tâm|chấm|được|đạt|tài|cổ|danh|chuyên|hạng|đề|thành|học|giai|công"
                    + "|tập|chi|văn|nêu|ghi|bằng|cộng|trừ|tổng|thí|kiểm|bộ|mỗi|ngoại|cuối|đầu|thang|lũ|hồi"));

    /** Words before "điều" in small letters that a reference stands behind. */
    private static final PhraseTable<Boolean> REFERRING = PhraseTable.backwards(
            PhraseTable.phrases("các|tại|theo|của|từ|và|hoặc|đến|quy định|vi phạm|sửa đổi|bổ sung|bãi bỏ|căn cứ|trừ"));

    private static final PhraseTable<Boolean> REFERRED = PhraseTable.forwards(
            PhraseTable.phrases(
                    "của|này|luật|bộ luật|hiến pháp|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|quy chế|quy định|điều lệ"));

    /** What may stand between a path and its document. */
    private static final PhraseTable<Boolean> OF =
            PhraseTable.forwards(PhraseTable.phrases("của|tại|thuộc|trong|ban hành kèm theo|kèm theo|theo"));

    private static final int TARGET_WINDOW = 60;

    private final ScannedText text;
    private final boolean vague;
    private final boolean parts;
    private final DocumentNumberReader documents;
    private final TitleReader titles;
    private final LegalPathParser parser;

    /** Where the scan goes on when nothing was found. */
    private int next;

    LegalReferenceReader(
            ScannedText text, ExtractionOptions options, DocumentNumberReader documents, TitleReader titles) {
        this.text = text;
        this.vague = options.vague();
        this.parts = options.parts();
        this.documents = documents;
        this.titles = titles;
        this.parser = new LegalPathParser(text);
    }

    /** Forgets what was read in another text. */
    void forget() {
        next = 0;
    }

    /** Whether what follows a number names the document that it is a part of, or says that it rules something. */
    static boolean isReferred(ScannedText text, int end) {
        return REFERRED.find(text, end) != null;
    }

    /** Where the scan goes on behind an offset at which {@link #read} found nothing. */
    int next() {
        return next;
    }

    /** The reference that begins with the word at an offset; or null. */
    @Nullable
    LegalReferenceMention read(int at) {
        next = text.wordEnd(at);
        if (!mayBeNumbered(next) || !parser.parse(at)) {
            return null;
        }
        int end = parser.end();
        boolean article = parser.has(LegalUnit.DIEU);
        boolean chained = parser.steps() > 1;
        boolean lone = !chained && parser.numerals() == 1;
        if (lone && isHeading(at, end)) {
            next = end;
            return null;
        }
        boolean compound = COMPOUNDS.find(text, at) != null;
        if (isAmount(end) || !chained && compound) {
            return null;
        }
        Mention target = target(end);
        boolean certain = article ? chained || isArticle(at, end, lone, target != null) : target != null;
        boolean counts = !chained && (COUNTING.find(text, at) != null || counts(end));
        if (!certain && (counts || !isVague(lone))) {
            return null;
        }
        if (parts || !certain && !vague) {
            next = end;
            return null;
        }
        return new LegalReferenceMention(
                MentionKind.LEGAL_REFERENCE,
                Excerpt.of(text, new Span(at, end)),
                new LegalReference(parser.paths()),
                Optional.ofNullable(target),
                certain ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    /** Whether what follows a word begins as a number, a letter by itself, an order or the rest of the word for a unit. */
    private boolean mayBeNumbered(int wordEnd) {
        int at = text.skipBlanks(wordEnd);
        if (at <= wordEnd || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char behind = text.at(at + 1);
        boolean alone = !Words.isWordPart(behind);
        return Words.isDigit(c)
                || Words.isWordPart(c)
                        && (alone
                                || RomanNumerals.isNumeral(c)
                                || (c | 0x20) == 'l'
                                || (c | 0x20) == 'm'
                                || (c | 0x20) == 't' && (behind | 0x20) == 'h');
    }

    /** Whether a path without article and document may be a reference at all: not "đoạn 2", "điểm 9", "tiết 3". */
    private boolean isVague(boolean lone) {
        LegalUnit unit = parser.first();
        if (!lone) {
            return true;
        }
        return switch (unit) {
            case DOAN, TIET -> false;
            case DIEM -> parser.isLettered() || parser.isNested();
            case PHAN -> parser.isLettered();
            default -> true;
        };
    }

    /** Whether an article by itself is one, and no word for a thing. */
    private boolean isArticle(int at, int end, boolean lone, boolean targeted) {
        if (targeted) {
            return true;
        }
        boolean counts = counts(end);
        boolean referring = REFERRING.find(text, at) != null;
        if (lone && (COUNTING.find(text, at) != null || counts && !referring)) {
            return false;
        }
        if (Character.isUpperCase(text.charAt(at))) {
            return true;
        }
        return !counts && (referring || !lone || REFERRED.find(text, end) != null);
    }

    /** Whether what follows a number is counted by it. */
    private boolean counts(int end) {
        return !isReferred(text, end) && (Units.counted(text, end) != null || Units.time(text, end) != null);
    }

    /** Whether the last number is part of a sum or share: "khoản 5 triệu đồng". */
    private boolean isAmount(int end) {
        int sign = text.skipBlanks(end);
        return (FollowWords.at(text, end) & FollowWords.MAGNITUDE) != 0
                || Currencies.behind(text, end) != null
                || sign >= 0 && sign < text.length() && text.charAt(sign) == '%';
    }

    /**
     * Whether a unit and its number are the heading of what follows: at the begin of a line, or of a sentence that the line
     * was joined to, before a full stop and a capital.
     */
    private boolean isHeading(int at, int end) {
        char close = text.at(end);
        int back = at;
        while (back > 0 && (Words.isBlank(text.charAt(back - 1)) || isQuote(text.charAt(back - 1)))) {
            back--;
        }
        boolean opens = back == 0 || Words.isLineEnd(text.charAt(back - 1));
        int behind = end;
        while (behind < text.length() && Words.isBlank(text.charAt(behind))) {
            behind++;
        }
        boolean alone = behind == text.length() || Words.isLineEnd(text.charAt(behind));
        boolean closed = close == '.' || close == ':';
        if (opens) {
            boolean goesOn = FunctionWords.endAt(text.toString(), at) || endsOpen(back);
            return !goesOn && (alone && (back > 0 || behind < text.length()) || closed);
        }
        char before = text.charAt(back - 1);
        int word = closed ? text.skipBlanks(end + 1) : -1;
        boolean capital = word > end + 1 && word < text.length() && Character.isUpperCase(text.charAt(word));
        return (before == '.' || before == ':' || before == ';') && capital;
    }

    /** Whether the line before an offset ends with a comma. */
    private boolean endsOpen(int lineBegin) {
        int end = text.skipBlanksBack(lineBegin);
        return end > 0 && text.charAt(end - 1) == ',';
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '"' || c == '«';
    }

    /** The document behind a path: at once, behind a comma, or behind "của" or "tại". */
    private @Nullable Mention target(int end) {
        int at = text.skipBlanks(end);
        boolean dash =
                at > end && Words.isDash(text.at(at)) && Words.isBlank(text.at(at + 1)); // Điều 5 – Bộ luật Hình sự
        if (at >= 0 && (text.at(at) == ',' || dash)) {
            at = text.skipBlanks(at + 1);
        } else if (at >= 0) {
            Match<Boolean> of = OF.find(text, at);
            at = of == null ? at : text.skipBlanks(of.end());
        }
        if (at < 0 || at >= text.length() || !Words.isWordPart(text.charAt(at))) {
            return null;
        }
        LegalReferenceMention title = titles.read(at);
        if (title != null) {
            return title;
        }
        int figure = at;
        int limit = Math.min(text.length(), at + TARGET_WINDOW);
        while (figure < limit && !Words.isDigit(text.charAt(figure)) && isLeadIn(text.charAt(figure))) {
            figure++;
        }
        if (figure >= limit || !Words.isDigit(text.charAt(figure))) {
            return null;
        }
        DocumentNumberMention number = documents.read(figure, end);
        return number != null && number.fullSpan().begin() == at ? number : null;
    }

    private static boolean isLeadIn(char c) {
        return Words.isWordPart(c) || Words.isBlank(c) || Words.isLineEnd(c) || c == ':';
    }
}
