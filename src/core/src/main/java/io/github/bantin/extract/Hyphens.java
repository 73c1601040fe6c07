package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import org.jspecify.annotations.Nullable;

/** Looks up foreign words whose syllables are joined by hyphens: "ki-lô-mét", "héc-ta", "đô-la Mỹ". */
final class Hyphens {
    /** Longer than every phrase that is looked up, decomposed too. */
    private static final int WINDOW = 40;

    private Hyphens() {}

    /** Whether a hyphen is written to the word that begins at an offset. */
    static boolean follow(ScannedText text, int begin) {
        int end = begin < 0 ? 0 : text.wordEnd(begin);
        return begin >= 0 && end > begin && end < text.length() && text.charAt(end) == '-';
    }

    /** The phrase at an offset, hyphens taken for blanks, at least one of them inside it. */
    static <V> @Nullable Match<V> find(PhraseTable<V> table, ScannedText text, int begin) {
        String parted =
                text.substring(begin, Math.min(text.length(), begin + WINDOW)).replace('-', ' ');
        Match<V> found = table.find(parted, 0);
        return found != null && text.toString().indexOf('-', begin) < begin + found.end()
                ? new Match<>(begin, begin + found.end(), found.value())
                : null;
    }
}
