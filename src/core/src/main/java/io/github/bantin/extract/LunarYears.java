package io.github.bantin.extract;

import io.github.bantin.internal.scan.PhraseTable;
import io.github.bantin.internal.scan.PhraseTable.Match;
import io.github.bantin.internal.scan.ScannedText;
import io.github.bantin.internal.scan.WordAnchors;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the sixty years of the lunar cycle, made of ten stems and twelve branches: "Quý Mão" is the fortieth. */
final class LunarYears {
    private static final String[] STEMS = "giáp ất bính đinh mậu kỷ canh tân nhâm quý".split(" ", -1);
    private static final String[] BRANCHES = "tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi".split(" ", -1);
    private static final int CYCLE = 60;

    private static final Map<String, Integer> PLACES = places();
    private static final PhraseTable<Integer> TABLE = PhraseTable.forwards(PLACES);
    private static final WordAnchors FIRST_WORDS = firstWords();

    private LunarYears() {}

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int year = 0; year < CYCLE; year++) {
            String stem = STEMS[year % STEMS.length];
            String branch = BRANCHES[year % BRANCHES.length];
            for (String spelledStem : stem.equals("kỷ") ? new String[] {"kỷ", "kỉ"} : new String[] {stem}) {
                for (String spelled : spellings(branch)) {
                    places.put(spelledStem + " " + spelled, year + 1);
                }
            }
        }
        return places;
    }

    private static String[] spellings(String branch) {
        return switch (branch) {
            case "tý" -> new String[] {"tý", "tí"};
            case "tỵ" -> new String[] {"tỵ", "tị"};
            case "mão" -> new String[] {"mão", "mẹo"};
            default -> new String[] {branch};
        };
    }

    private static WordAnchors firstWords() {
        Map<String, Integer> words = new HashMap<>();
        for (String stem : STEMS) {
            words.put(stem, 1);
        }
        words.put("kỉ", 1);
        return new WordAnchors(words);
    }

    /** The names in their spellings. */
    static Set<String> names() {
        return PLACES.keySet();
    }

    /** The name that begins at the word at an offset, with its place in the cycle from 1 to 60; or null. */
    static @Nullable Match<Integer> at(ScannedText text, int word) {
        return FIRST_WORDS.at(text, word) == 0 ? null : TABLE.find(text, word);
    }
}
