package io.github.bantin.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sections of documents that were marked by hand before they were read. */
class OutlineGoldTest {
    static List<OutlineGold> golds() {
        return OutlineGold.all();
    }

    @ParameterizedTest
    @MethodSource("golds")
    void findsWhatTheGoldSays(OutlineGold gold) {
        OutlineScore score = OutlineScore.of(gold.sections(), LegalOutline.parse(gold.text()));
        assertThat(score.missed()).as("missed; wrong: %s", score.wrong()).isEmpty();
        assertThat(score.wrong()).as("wrong").isEmpty();
    }
}
