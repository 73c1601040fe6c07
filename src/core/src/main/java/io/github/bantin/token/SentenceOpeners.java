package io.github.bantin.token;

import io.github.bantin.internal.word.SyllableKeys;
import java.util.Arrays;

/**
 * Words that stand with a capital only where a sentence begins: prepositions, conjunctions, plural markers and words of
 * time, which are part of no name. Where a line begins with one, the line before closed a sentence, though no stop may say
 * so.
 */
final class SentenceOpeners {
    private static final long[] KEYS = keys("Theo Trong Tại Từ Để Nhằm Với Vì Do Nhờ Khi Nếu Tuy Mặc Những Các Mỗi Mọi"
            + " Sáng Trưa Chiều Tối Đêm Ngày Hôm Hiện Nay Đến Tới Vừa Sau Trước Cùng Bên Ngoài Qua Nhưng Song Đây Đó"
            + " Tính Được Bằng Căn Thực Nhân Dịp Riêng Cũng Vẫn Đang Đã Sẽ Bắt");

    private SentenceOpeners() {}

    private static long[] keys(String words) {
        return Arrays.stream(words.split(" ", -1))
                .mapToLong(word -> SyllableKeys.key(word, 0, word.length()))
                .sorted()
                .toArray();
    }

    /** Whether the word at an offset is one of them and stands with one capital, in front of a word without. */
    static boolean isAt(String text, int begin) {
        int end = CharClass.wordEnd(text, begin);
        if (end == begin || !Character.isUpperCase(text.charAt(begin)) || isAllUpper(text, begin, end)) {
            return false;
        }
        int next = end;
        while (next < text.length() && CharClass.of(text.charAt(next)) == CharClass.SPACE) {
            next++;
            if (next - end > 4) {
                return false;
            }
        }
        boolean name = next < text.length() && Character.isUpperCase(text.charAt(next));
        return !name && Arrays.binarySearch(KEYS, SyllableKeys.key(text, begin, end)) >= 0;
    }

    private static boolean isAllUpper(String text, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return end - begin > 1;
    }
}
