package io.github.bantin.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDecoderTest {
    private static final WordModel MODEL = WordModel.standard();

    private static Units units(List<String> syllables) {
        Units units = new Units(1);
        String text = String.join(" ", syllables);
        int begin = 0;
        for (String syllable : syllables) {
            units.add(text, begin, begin + syllable.length(), syllable.equals(",") ? UnitKind.MARK : UnitKind.WORD);
            begin += syllable.length() + 1;
        }
        units.complete(MODEL.lexicon());
        return units;
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of(
                        "ban", "thường", "vụ", "Tỉnh", "ủy", "công", "tác", "UBND", "Hà", "Xyz", "xyz", ",", "nhân",
                        "dân")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    /** The score of one way to join, added up the slow and obvious way; the least number where it may not be. */
    private static int score(Units units, int joins) {
        WordFeatures features = new WordFeatures(MODEL.bits());
        int score = 0;
        for (int i = 0; i < units.count(); i++) {
            if ((joins >> i & 1) == 0) {
                continue;
            }
            if (i == 0 || !units.isOpen(i)) {
                return Integer.MIN_VALUE;
            }
            features.compute(units, units.keys, i);
            for (int k = 0; k < features.all; k++) {
                boolean second = k >= features.plain && (joins >> (i - 1) & 1) == 1;
                score += MODEL.weight(features.indices[k] | (second ? 1 : 0));
            }
        }
        return score;
    }

    @Property(tries = 200)
    void findsTheBestOfAllWays(@ForAll("sentences") List<String> syllables) {
        Units units = units(syllables);
        int best = Integer.MIN_VALUE;
        for (int joins = 0; joins < 1 << units.count(); joins++) {
            best = Math.max(best, score(units, joins));
        }
        boolean[] decoded = new WordDecoder(MODEL).decode(units, LexiconTable.empty(), 0);
        int joins = 0;
        for (int i = 0; i < units.count(); i++) {
            joins |= decoded[i] ? 1 << i : 0;
        }
        assertThat(score(units, joins)).isEqualTo(best);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        LexiconTable lexicon = new LexiconTable(6);
        lexicon.addWord("thường vụ", 3);
        lexicon.addName("Hà Nội", 4);
        byte[] weights = new byte[16];
        Arrays.fill(weights, (byte) 5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordModel(4, weights, lexicon).write(out);
        WordModel read = WordModel.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.weight(7)).isEqualTo(5);
        assertThat(LexiconTable.wordRank(read.lexicon().get(SyllableKeys.wordKey("THƯỜNG VỤ"))))
                .isEqualTo(3);
        assertThat(LexiconTable.nameRank(read.lexicon().get(SyllableKeys.wordKey("Hà Nội"))))
                .isEqualTo(4);
        assertThat(read.lexicon().isWord(SyllableKeys.wordKey("Hà Nội"))).isFalse();
    }

    @Test
    void keysFoldCaseCompositionAndTonePlaceAlone() {
        long key = SyllableKeys.key("hoà", 0, 3);
        assertThat(SyllableKeys.key("HÒA", 0, 3)).isEqualTo(key);
        assertThat(SyllableKeys.key("hoa\u0300", 0, 4)).isEqualTo(key);
        assertThat(SyllableKeys.key("hóa", 0, 3)).isNotEqualTo(key);
        assertThat(SyllableKeys.key("hoa", 0, 3)).isNotEqualTo(key);
        assertThat(SyllableKeys.key("duo\u031b\u0301", 0, 5)).isEqualTo(SyllableKeys.key("duớ", 0, 3));
        assertThat(SyllableKeys.key("\u00D0a", 0, 2)).isEqualTo(SyllableKeys.key("đa", 0, 2));
    }
}
