package io.github.bantin.internal.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every syllable of Vietnamese, for tests. */
public final class Syllables {

    /** A syllable in lower case and NFC, in both styles of tone mark. */
    public record Styled(String old, String modern) {}

    /** All of them. */
    public static final List<Styled> ALL = all();

    private Syllables() {}

    private static List<Styled> all() {
        List<Styled> all = new ArrayList<>();
        for (SyllableInventory.Combination combination : SyllableInventory.combinations()) {
            String onset = combination.onset();
            String rime = combination.rime();
            boolean stop = rime.matches(".*(p|t|c|ch)");
            for (int tone = VietnameseLetters.LEVEL; tone <= VietnameseLetters.DOT; tone++) {
                if (!stop || tone == VietnameseLetters.ACUTE || tone == VietnameseLetters.DOT) {
                    String toneless = onset + rime;
                    all.add(new Styled(
                            SyllableReader.spell(toneless, tone, onset.length() + ToneRule.oldIndex(rime)),
                            SyllableReader.spell(toneless, tone, onset.length() + ToneRule.newIndex(rime))));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Syllables in either style, in several cases, in NFC, NFD, or with the tone alone decomposed. */
    public static Arbitrary<String> written() {
        Arbitrary<String> spelled =
                Arbitraries.of(ALL).flatMap(styled -> Arbitraries.of(styled.old(), styled.modern()));
        return spelled.flatMap(word -> Arbitraries.of(cases(word).toList()))
                .flatMap(word -> Arbitraries.of(word, nfd(word), toneDecomposed(word)));
    }

    /** A word in all its cases: as it is, in capitals, with one capital anywhere. */
    public static Stream<String> cases(String word) {
        Stream.Builder<String> cases = Stream.builder();
        cases.add(word).add(word.toUpperCase(Locale.ROOT));
        for (int i = 0; i < word.length(); i++) {
            cases.add(word.substring(0, i) + Character.toUpperCase(word.charAt(i)) + word.substring(i + 1));
        }
        return cases.build();
    }

    public static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A text with all beyond ASCII written as escapes. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c > ' ' && c < 0x7f ? (char) c : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    /** What the Vietnamese keyboard of Windows types: letters composed, tones not. */
    public static String toneDecomposed(String composed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int tone = VietnameseLetters.tone(VietnameseLetters.fold(c));
            if (VietnameseLetters.isLetter(VietnameseLetters.fold(c)) && tone != VietnameseLetters.LEVEL) {
                text.append(VietnameseLetters.withTone(c, VietnameseLetters.LEVEL))
                        .append(VietnameseLetters.mark(tone));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
