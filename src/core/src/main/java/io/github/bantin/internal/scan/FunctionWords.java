package io.github.bantin.internal.scan;

/**
 * Words that no sentence and no title ends with: prepositions, conjunctions, auxiliaries and plural markers. A line that
 * ends with one goes on.
 */
public final class FunctionWords {
    private static final PhraseTable<Boolean> WORDS = PhraseTable.backwards(PhraseTable.phrases(
            "và|của|các|những|từ|đến|từ ngày|đến ngày|vào ngày|cho|với|trong|về|là|được|tại|theo|số|do|bằng|để|khi|mà|thì"
                    + "|hoặc|hay|đã|sẽ|đang|mỗi|ở|trên|dưới|vào|như|nhằm|cùng|giữa|nếu|vì|nên"));

    private FunctionWords() {}

    /** Whether the last word before an offset is one of them. */
    public static boolean endAt(String text, int end) {
        return WORDS.find(text, end) != null;
    }
}
