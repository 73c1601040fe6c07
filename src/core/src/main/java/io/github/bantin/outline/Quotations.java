package io.github.bantin.outline;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.outline.LineBreaks.Break;
import org.jspecify.annotations.Nullable;

/** Opens and closes what an amending document quotes as a block. Not thread-safe. */
final class Quotations {
    /** What the parts of an amending law begin with. */
    private static final PhraseTable<Boolean> AMENDING = PhraseTable.forwards(
            PhraseTable.phrases(
                    "sửa đổi|bổ sung|bãi bỏ"
                            + "|thay thế|thay|bỏ|hủy bỏ|điều|khoản|điểm|chương|mục|tiểu mục|phần|tên|cụm từ|đoạn|phụ lục|các điều"));

    private final OutlineState state;
    private final SectionPlacer placer;
    private final LineBreaks breaks;
    private final TextLines lines;
    private final String text;
    private final BlockQuotes quotes;
    private final SectionStack stack;

    Quotations(OutlineState state, SectionPlacer placer, LineBreaks breaks) {
        this.state = state;
        this.placer = placer;
        this.breaks = breaks;
        this.lines = state.lines;
        this.text = state.text;
        this.quotes = state.quotes;
        this.stack = state.stack;
    }

    boolean read(int line) {
        if (stack.quotation() != null || quotes.isInline(line)) {
            return false;
        }
        boolean announced = line > 0 && lines.endsWith(line - 1, ':');
        Mark inside = behindQuote(line);
        boolean closes = quotes.closesFrom(line);
        boolean block = announced ? inside != null || closes : inside != null && closes && stack.size() > 1;
        if (!block || !announced && breaks.before(line) != Break.CLEAN) {
            return false;
        }
        state.closingLine = closes ? quotes.closingLine(line) : -1;
        stack.open(new OpenSection(SectionKind.QUOTATION, null, lines.begin(line)));
        if (inside != null) {
            placer.place(inside, line);
        } else {
            placer.append(line);
        }
        return true;
    }

    @Nullable
    Mark behindQuote(int line) {
        int begin = lines.begin(line) + 1;
        while (begin < lines.end(line) && TextLines.isSpace(text.charAt(begin))) {
            begin++;
        }
        return state.reader.read(begin, lines.end(line));
    }

    void close(OpenSection quotation, int line) {
        int closer = quotes.closer(line);
        int inner = closer;
        while (inner > quotation.begin() + 1 && TextLines.isSpace(text.charAt(inner - 1))) {
            inner--;
        }
        stack.textEnd(lines.end(line));
        stack.closeQuotation(quotation, closer >= 0 ? inner : lines.end(line));
        state.closingLine = -1;
    }

    /** Ends a quotation before a mark that goes on with the law that quotes. */
    void leave(Mark mark, int line) {
        OpenSection quotation = stack.quotation();
        if (quotation != null && leaves(quotation, mark, line)) {
            stack.closeTo(quotation);
            quotation.end(stack.textEnd());
            stack.pop();
            state.closingLine = -1;
        }
    }

    /** Whether a mark goes on with the law that quotes, in a quotation that was not closed as it should. */
    private boolean leaves(OpenSection quotation, Mark mark, int line) {
        if (state.closingLine >= 0 && !quotes.opensBeforeClosing(line)) {
            return false;
        }
        int at = stack.depthOf(quotation);
        if (mark.style() == NumberStyle.DIEU) {
            Mark inner = quotation.last(NumberStyle.DIEU);
            Mark outer = stack.scopeAbove(at).last(NumberStyle.DIEU);
            boolean inside = inner != null && mark.follows(inner.value(), inner.suffix());
            return !inside && outer != null && mark.follows(outer.value(), outer.suffix());
        }
        for (int i = at - 1; i > 0 && stack.get(i).kind().isListed(); i--) {
            Mark host = stack.get(i).mark();
            if (host != null
                    && !mark.style().isItem()
                    && mark.isLike(host)
                    && mark.follows(host.value(), host.suffix())) {
                return AMENDING.find(text, mark.end()) != null;
            }
        }
        return false;
    }
}
