package io.github.bantin.training;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.UnitKind;
import io.github.bantin.internal.word.Units;
import io.github.bantin.token.VietnameseTokenizer;
import java.util.Arrays;
import java.util.Locale;

/** A sentence to train on: its units, and for each whether it is joined to the one before. Looked up before each use. */
final class TrainingSentence {
    final String text;
    final Units units;
    final boolean[] joined;

    /** What another model thinks of each gap, as a class; empty where none was asked. */
    byte[] opinions = {};

    private TrainingSentence(String text, Units units, boolean[] joined) {
        this.text = text;
        this.units = units;
        this.joined = joined;
    }

    static TrainingSentence of(GoldText gold) {
        Units units = new Units(32);
        VietnameseTokenizer.standard()
                .tokenize(
                        gold.text(),
                        (begin, end, kind) -> units.add(gold.text(), begin, end, UnitKind.ofToken(kind.name())));
        Units trimmed = units.trimmed();
        boolean[] joined = new boolean[trimmed.count()];
        for (int i = 1; i < joined.length; i++) {
            int at = Arrays.binarySearch(gold.begins(), trimmed.begin(i));
            int word = -at - 2;
            joined[i] = at < 0
                    && word >= 0
                    && trimmed.begin(i - 1) >= gold.begins()[word]
                    && trimmed.begin(i) < gold.ends()[word];
        }
        return new TrainingSentence(gold.text(), trimmed, joined);
    }

    /** The same sentence in capitals, as headlines stand. */
    static TrainingSentence inCapitals(GoldText gold) {
        String upper = gold.text().toUpperCase(Locale.ROOT);
        return of(upper.length() == gold.text().length() ? new GoldText(upper, gold.begins(), gold.ends()) : gold);
    }

    void lookUp(LexiconTable lexicon) {
        units.complete(lexicon);
    }

    /** Whether a unit is joined to the one before, as far as the decoder may join it. */
    boolean isJoined(int unit) {
        return joined[unit] && units.isOpen(unit);
    }
}
