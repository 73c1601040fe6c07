package io.github.bantin.internal.nfc;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tables are what the generator makes, and say of every character what ICU4J says. */
class NfcTablesTest {

    private static final Path SOURCE =
            Path.of(System.getProperty("basedir", "."), "src/main/java/io/github/bantin/internal/nfc/NfcTables.java");

    private final Normalizer2 icu = Normalizer2.getNFCInstance();

    @Test
    void areWhatTheGeneratorMakes() throws IOException {
        assertThat(SOURCE).hasContent(NfcTableGenerator.generate());
    }

    @Test
    void knowEveryCharacter() {
        StringBuilder wrong = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int value = CharacterData.value(c);
            boolean known = NfcTableGenerator.isCovered(c);
            boolean begins = !known || icu.hasBoundaryBefore(c);
            boolean stays = !known || (begins && icu.isNormalized(Character.toString(c)));
            if (CharacterData.continues(value) == begins || CharacterData.needsLook(value) == stays) {
                wrong.append(Integer.toHexString(c)).append(' ');
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void callNoRowInertThatIsNot() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (CharacterData.isInInertRow(c)) {
                assertThat(CharacterData.needsLook(CharacterData.value(c)) || Character.isHighSurrogate(c))
                        .isFalse();
            }
        }
        for (char c : "aăâđêôơưỹ ấ".toCharArray()) {
            assertThat(CharacterData.isInInertRow(c)).isTrue();
        }
    }

    /** Lest the speed of Vietnamese text hang on luck. */
    @Test
    void findPairsOfVietnameseAtOnce() {
        int pairs = 0;
        for (char letter = 'A'; letter <= 0x1EF9; letter++) {
            for (char mark : "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323".toCharArray()) {
                String normal = icu.normalize("" + letter + mark);
                String parts = Normalizer2.getNFDInstance().normalize(normal);
                if (normal.length() == 1 && parts.matches("[AEIOUYaeiouy][\u0300-\u0303\u0306\u0309\u031B\u0323]+")) {
                    assertThat(CompositionPairs.differs(CompositionPairs.firstEntry(letter, mark), letter, mark))
                            .as(normal)
                            .isZero();
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(134);
    }
}
