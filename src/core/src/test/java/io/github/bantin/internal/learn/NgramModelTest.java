package io.github.bantin.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

/** How well tokens follow each other, counted in a few sentences. */
class NgramModelTest {
    private static final String[] LEADS = {
        "Sáng 12/5, huyện họp bàn việc trồng rừng.", "Sáng 14/5, xã làm cầu qua suối.", "Sáng 20/5, tỉnh trao nhà."
    };

    private static final String[] OTHERS = {
        "Theo kế hoạch, huyện trồng rừng. Theo đó, xã nhận cây.",
        "Việc này do xã làm. Theo kế hoạch, xã nhận cây.",
        "Việc này do xã bàn. Sáng hôm sau, huyện họp."
    };

    private static NgramModel model(boolean leads) {
        NgramCounts counts = new NgramCounts(1 << 10);
        for (String text : LEADS) {
            counts.add(PageTokens.of(text));
        }
        for (String text : OTHERS) {
            counts.add(PageTokens.of(text));
        }
        if (leads) {
            for (String text : LEADS) {
                counts.addLead(PageTokens.of(text));
            }
        }
        NgramCounts.Maker maker = counts.maker(1, 1, 1);
        for (String text : LEADS) {
            maker.add(PageTokens.of(text));
            if (leads) {
                maker.addLead(PageTokens.of(text));
            }
        }
        for (String text : OTHERS) {
            maker.add(PageTokens.of(text));
        }
        return maker.make();
    }

    private static double lead(NgramModel model, String words) {
        PageTokens tokens = PageTokens.of(words);
        return model.lead(tokens.key(0), tokens.key(1));
    }

    private static long key(String word) {
        return PageTokens.of(word).key(0);
    }

    @Example
    void whatArticlesBeginWithIsToldFromWhatSentencesBeginWith() {
        NgramModel model = model(true);
        assertThat(lead(model, "Sáng 12")).isPositive();
        assertThat(lead(model, "Theo kế")).isNegative();
        assertThat(lead(model, "Sáng 12")).isGreaterThan(lead(model, "Sáng hôm"));
        // all that is known of an article's first words is taken from them: without, there is nothing to tell
        assertThat(lead(model(false), "Sáng 12")).isLessThan(lead(model, "Sáng 12"));
    }

    /** The first words of an article count as such once, and the words of its text as often as they stand there. */
    @Example
    void leadsDoNotChangeWhatIsKnownOfOtherWords() {
        NgramModel with = model(true);
        NgramModel without = model(false);
        for (String[] pair : new String[][] {{"trồng", "rừng"}, {"kế", "hoạch"}, {"xã", "nhận"}, {"rừng", "trồng"}}) {
            assertThat(with.pair(key(pair[0]), key(pair[1]))).isEqualTo(without.pair(key(pair[0]), key(pair[1])));
        }
        assertThat(with.logShare(key("xã"))).isEqualTo(without.logShare(key("xã")));
        assertThat(with.pair(key("trồng"), key("rừng"))).isPositive();
        assertThat(with.knows(key("trồng"), key("rừng"))).isTrue();
        assertThat(with.knows(key("rừng"), key("trồng"))).isFalse();
    }

    /** A lone word is no begin of an article. */
    @Example
    void aLeadHasTwoWords() {
        NgramCounts counts = new NgramCounts(1 << 10);
        PageTokens word = PageTokens.of("Tin");
        counts.add(word);
        counts.addLead(word);
        NgramCounts.Maker maker = counts.maker(1, 1, 1);
        maker.add(word);
        maker.addLead(word);
        assertThat(maker.make().knows(NgramModel.LEAD, key("Tin"))).isFalse();
    }
}
