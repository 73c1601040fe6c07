package io.github.bantin.internal.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Which onsets and rimes make a syllable of Vietnamese, before tones.
 *
 * <p>Any onset goes with any rime that its spelling allows: {@code k gh ngh} stand before e ê i y, and {@code c g ng}
 * before everything else. That makes 3,913 syllables without tone, a part of which no word uses. Two onsets end in a vowel
 * letter of their own and go with closed lists: {@code qu}, which is how /kw/ is written, and {@code gi} before e ê i,
 * where an i of the rime melts into it (gi + iêng is giếng). Before other vowels {@code gi} is an onset as any.
 *
 * <p>Lists and rules were put together for Bantin; rimes that only few words have (ngoém, loẻng xoẻng, hừm, nguều
 * ngoào, cuốp, côông, nhơng) are in, rimes that only misspellings have are not.
 */
final class SyllableInventory {

    /** Onsets before vowels other than e ê i y; the empty one is no onset at all. */
    private static final String[] ONSETS = " b c ch d đ g gi h kh l m n ng nh p ph r s t th tr v x".split(" ", -1);

    /** Rimes that begin with a vowel other than e ê i y. */
    private static final String[] BACK_RIMES =
            ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                            + " o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơng ơp ơt"
                            + " u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôp uôt"
                            + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
                            + " oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt"
                            + " oe oem oen oeng oeo oet uân uâng uât uây uê uêch uên uênh uêu"
                            + " uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu")
                    .split(" ");

    /** Rimes that begin with e, ê, i or y and go with any onset but gi, or with none. */
    private static final String[] FRONT_RIMES =
            "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu y".split(" ");

    /** The diphthong iê, which needs an onset; without one it is written yê. */
    private static final String[] DIPHTHONG_RIMES = "iêc iêm iên iêng iêp iêt iêu".split(" ");

    private static final String[] BARE_DIPHTHONGS = "yêm yên yêng yêt yêu".split(" ");

    /** What follows qu. Where i and y sound alike both spellings stand: quý, quí; quýt, quít. */
    private static final String[] RIMES_AFTER_QU = ("a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât"
                    + " ây e en eo et ê êch ên ênh êt êu i in inh it iu ôc ơ ơi y yên yêt ynh yt")
            .split(" ");

    /** What follows gi where the rime begins with e, ê or i; the i is then written once. */
    private static final String[] RIMES_AFTER_GI = "e em en eo ep ê êc êm ên êng êp êt êu".split(" ");

    /** Where gi is g and the vowel i: gì, giữ gìn. */
    private static final String[] RIMES_AFTER_BARE_G = {"i", "in"};

    private SyllableInventory() {}

    /** An onset and a rime that make a syllable together. */
    record Combination(String onset, String rime) {}

    /** Every syllable without tone, once. */
    static List<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (String onset : ONSETS) {
            combine(all, onset, BACK_RIMES);
            if (!onset.equals("gi")) {
                String spelled = beforeFrontVowel(onset);
                combine(all, spelled, FRONT_RIMES);
                combine(all, spelled, onset.isEmpty() ? BARE_DIPHTHONGS : DIPHTHONG_RIMES);
            }
        }
        combine(all, "qu", RIMES_AFTER_QU);
        combine(all, "gi", RIMES_AFTER_GI);
        combine(all, "g", RIMES_AFTER_BARE_G);
        return all;
    }

    private static void combine(List<Combination> all, String onset, String[] rimes) {
        for (String rime : rimes) {
            all.add(new Combination(onset, rime));
        }
    }

    private static String beforeFrontVowel(String onset) {
        return switch (onset) {
            case "c" -> "k";
            case "g" -> "gh";
            case "ng" -> "ngh";
            default -> onset;
        };
    }
}
