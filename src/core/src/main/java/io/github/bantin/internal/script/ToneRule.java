package io.github.bantin.internal.script;

/**
 * Which letter of a rime bears the tone mark.
 *
 * <p>The old style puts the mark near the middle of a word, the new one (Article 8 of Decision 1989/QĐ-BGDĐT of 2018 and
 * the rules of 1980 and 1984 before it) on the main vowel. They differ for the open clusters oa, oe and uy only: hòa and
 * hoà, khỏe and khoẻ, thúy and thuý.
 */
final class ToneRule {
    private static final String PLAIN_VOWELS = "aeiouy";
    private static final String SHAPED_VOWELS = "ăâêôơư";

    private ToneRule() {}

    static int newIndex(String rime) {
        int index = oldIndex(rime);
        return isStyled(rime) ? index + 1 : index;
    }

    static int oldIndex(String rime) {
        for (int i = rime.length() - 1; i >= 0; i--) {
            if (SHAPED_VOWELS.indexOf(rime.charAt(i)) >= 0) {
                return i;
            }
        }
        int vowels = vowels(rime);
        if (vowels < rime.length()) {
            return vowels - 1;
        }
        return vowels == 3 ? 1 : 0;
    }

    private static boolean isStyled(String rime) {
        return rime.equals("oa") || rime.equals("oe") || rime.equals("uy");
    }

    private static int vowels(String rime) {
        int vowels = 0;
        while (vowels < rime.length() && PLAIN_VOWELS.indexOf(rime.charAt(vowels)) >= 0) {
            vowels++;
        }
        return vowels;
    }
}
