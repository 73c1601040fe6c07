package io.github.bantin.internal.nfc;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@code NfcTables.java} from the Unicode properties that ICU4J carries, restricted to characters that were
 * assigned in Unicode 15.0. The stability policy of Unicode freezes the normalization of assigned characters, so a newer
 * ICU4J gives the same file.
 *
 * <p>Run it with the path of the file to write as its only argument.
 */
final class NfcTableGenerator {

    /** Characters younger than this are left out. */
    static final VersionInfo UNICODE = VersionInfo.getInstance(15, 0);

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int LINE_WIDTH = 92;

    private static final String VIETNAMESE_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    private final Normalizer2 nfc = Normalizer2.getNFCInstance();
    private final Normalizer2 nfd = Normalizer2.getNFDInstance();

    /** Canonical combining class of every character that has one above zero. */
    private final TreeMap<Integer, Integer> combiningClasses = new TreeMap<>();

    /** Full canonical decomposition of every character that has one, Hangul syllables left out. */
    private final TreeMap<Integer, int[]> decompositions = new TreeMap<>();

    /** Primary composites by their two parts. */
    private final TreeMap<Long, Integer> composites = new TreeMap<>();

    /** Pairs that are one character only because their mark belongs before a mark that the first part holds. */
    private final TreeMap<Long, Integer> reorderedPairs = new TreeMap<>();

    /** Every second part of a composite. */
    private final TreeSet<Integer> seconds = new TreeSet<>();

    /** The combining classes in use; what counts is only their order. */
    private final List<Integer> ranks = new ArrayList<>();

    private NfcTableGenerator() {
        readProperties();
        checkAssumptions();
        findReorderedPairs();
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), generate(), StandardCharsets.UTF_8);
    }

    /** The whole text of {@code NfcTables.java}. */
    static String generate() {
        return new NfcTableGenerator().source();
    }

    /** Whether the code point was assigned in the version of Unicode that the tables stand on. */
    static boolean isCovered(int codePoint) {
        VersionInfo age = UCharacter.getAge(codePoint);
        return age.getMajor() > 0 && age.compareTo(UNICODE) <= 0;
    }

    private void readProperties() {
        TreeSet<Integer> classes = new TreeSet<>(List.of(0));
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!isCovered(c) || isHangulSyllable(c)) {
                continue;
            }
            int combiningClass = nfc.getCombiningClass(c);
            if (combiningClass > 0) {
                combiningClasses.put(c, combiningClass);
                classes.add(combiningClass);
            }
            String raw = nfd.getRawDecomposition(c);
            if (raw == null) {
                continue;
            }
            decompositions.put(c, nfd.getDecomposition(c).codePoints().toArray());
            int[] parts = raw.codePoints().toArray();
            if (parts.length == 2 && nfc.composePair(parts[0], parts[1]) == c) {
                composites.put(pair(parts[0], parts[1]), c);
                seconds.add(parts[1]);
            }
        }
        ranks.addAll(classes);
    }

    /** What the engine takes for granted of the data; a future version of Unicode may need more code than this one. */
    private void checkAssumptions() {
        check(ranks.size() <= 64, "combining classes fit the bits of a long");
        check(Math.max(decompositions.lastKey(), combiningClasses.lastKey()) < 0x30000, "nothing beyond plane 2");
        for (Map.Entry<Integer, int[]> entry : decompositions.entrySet()) {
            int[] parts = entry.getValue();
            boolean marksOnly = rank(parts[0]) > 0;
            boolean inMarks = marksOnly;
            for (int part : parts) {
                check(rank(part) > 0 || !inMarks, "no starter follows a mark inside a decomposition");
                inMarks |= rank(part) > 0;
            }
            check(marksOnly || rank(entry.getKey()) == 0, "a decomposition and its character agree in being marks");
            check(
                    marksOnly || !(isSecond(parts[0]) || isSecond(entry.getKey())),
                    "nothing that decomposes, nor its first part, joins what stands before it");
            int units = Arrays.stream(parts).map(Character::charCount).sum();
            int bytes = Character.toString(entry.getKey()).getBytes(StandardCharsets.UTF_8).length;
            check(units * 2 <= bytes * 3, "a decomposition has at most three UTF-16 units for two UTF-8 bytes");
            check(units <= 4 * Character.charCount(entry.getKey()), "a decomposition is at most four times as long");
        }
        composites.forEach((pair, composite) -> check(
                Character.charCount(first(pair)) == Character.charCount(composite) && rank(composite) == 0,
                "a composite is a starter and as long as its first part"));
    }

    private void findReorderedPairs() {
        for (int composite : composites.values()) {
            int[] parts = decompositions.get(composite);
            for (int taken = 1; taken < parts.length - 1; taken++) {
                int mark = parts[taken];
                int rest = composeWithout(parts, taken);
                boolean goesBack = rank(mark) > 0;
                for (int later = taken + 1; later < parts.length; later++) {
                    goesBack &= rank(mark) < rank(parts[later]);
                }
                if (goesBack && rest >= 0 && composite <= 0xFFFF) {
                    reorderedPairs.put(pair(rest, mark), composite);
                }
            }
        }
    }

    /** The one character that the parts without one of them compose to, or -1. */
    private int composeWithout(int[] parts, int without) {
        int composed = parts[0];
        for (int i = 1; i < parts.length; i++) {
            if (i != without) {
                Integer next = composites.get(pair(composed, parts[i]));
                if (next == null) {
                    return -1;
                }
                composed = next;
            }
        }
        return composed;
    }

    private String source() {
        return String.join(
                "\n",
                "package io.github.bantin.internal.nfc;",
                "",
                "/**",
                " * The Unicode data that normalization stands on, as numbers in text.",
                " *",
                " * <p>Generated by {@code NfcTableGenerator} from ICU4J, characters of Unicode " + version()
                        + " and older. Do not edit: change the generator.",
                " */",
                "final class NfcTables {",
                "",
                "    /** The version of Unicode whose characters are known. */",
                "    static final String UNICODE_VERSION = \"" + version() + "\";",
                "",
                "    /** The digits of the numbers below: five bits each, the lowest first, and 32 more where another one follows. */",
                "    static final String DIGITS = \"" + DIGITS + "\";",
                "",
                "    /**",
                "     * Bit {@code n} is set if no character of the rows of 256 characters {@code n}, {@code n + 64}, {@code n + 128} and",
                "     * {@code n + 192} needs a look, low surrogates aside.",
                "     */",
                "    static final long INERT_ROWS = 0x"
                        + Long.toHexString(inertRows()).toUpperCase(Locale.ROOT) + "L;",
                "",
                "    /** Spreads the pairs so that those of Vietnamese do not collide. */",
                "    static final int PAIR_HASH = 0x"
                        + Integer.toHexString(pairHash()).toUpperCase(Locale.ROOT) + ";",
                "",
                "    /** Marks: distance from the end of the run before, length of the run, rank of their combining class. */",
                constant("MARKS", markRuns()),
                "",
                "    /** Full canonical decompositions: distance from the character before, how many code points, these. */",
                constant("DECOMPOSITIONS", decompositionNumbers()),
                "",
                "    /**",
                "     * First part, second part, and the one character that they make, pairs of Vietnamese first. Either the second is",
                "     * the last part of the character, or a mark whose place is before one that the first part has.",
                "     */",
                constant("PAIRS", pairNumbers()),
                "",
                "    private NfcTables() {}",
                "}",
                "");
    }

    private static String version() {
        return UNICODE.getMajor() + "." + UNICODE.getMinor();
    }

    private long inertRows() {
        TreeSet<Integer> primary = new TreeSet<>(composites.values());
        long rows = -1L;
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean composed = primary.contains(c) || !decompositions.containsKey(c);
            boolean inert = rank(c) == 0 && composed && !isSecond(c);
            if (!inert || Character.isHighSurrogate((char) c)) {
                rows &= ~(1L << (c >> 8));
            }
        }
        return rows;
    }

    /** The first of a fixed sequence of multipliers that gives all pairs of Vietnamese slots of their own. */
    private int pairHash() {
        TreeMap<Long, Integer> pairs = new TreeMap<>(composites);
        pairs.putAll(reorderedPairs);
        pairs.values().removeIf(composite -> !isVietnamese(composite));
        for (int multiplier = 0x9E3779B1; ; multiplier += 0x3C6EF372) {
            TreeSet<Integer> taken = new TreeSet<>();
            for (long pair : pairs.keySet()) {
                taken.add(CompositionPairs.slot((first(pair) << 16) | second(pair), multiplier));
            }
            if (taken.size() == pairs.size()) {
                return multiplier;
            }
        }
    }

    private List<Integer> markRuns() {
        List<Integer> numbers = new ArrayList<>();
        int end = 0;
        for (int c = combiningClasses.firstKey(); c <= combiningClasses.lastKey(); c++) {
            int rank = rank(c);
            if (rank == 0) {
                continue;
            }
            int begin = c;
            while (rank(c + 1) == rank) {
                c++;
            }
            numbers.addAll(List.of(begin - end, c + 1 - begin, rank));
            end = c + 1;
        }
        return numbers;
    }

    private List<Integer> decompositionNumbers() {
        List<Integer> numbers = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Integer, int[]> entry : decompositions.entrySet()) {
            numbers.add(entry.getKey() - before);
            numbers.add(entry.getValue().length);
            Arrays.stream(entry.getValue()).forEach(numbers::add);
            before = entry.getKey();
        }
        return numbers;
    }

    private List<Integer> pairNumbers() {
        TreeMap<Long, Integer> pairs = new TreeMap<>(composites);
        pairs.putAll(reorderedPairs);
        List<Integer> numbers = new ArrayList<>();
        pairs.keySet().stream()
                .sorted(Comparator.comparing((Long pair) -> !isVietnamese(pairs.get(pair)))
                        .thenComparing(pair -> pair))
                .forEach(pair -> numbers.addAll(List.of(first(pair), second(pair), pairs.get(pair))));
        return numbers;
    }

    private static String constant(String name, List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            int rest = number;
            while (rest > 31) {
                text.append(DIGITS.charAt(32 | (rest & 31)));
                rest >>>= 5;
            }
            text.append(DIGITS.charAt(rest));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < text.length(); i += LINE_WIDTH) {
            lines.add('"' + text.substring(i, Math.min(i + LINE_WIDTH, text.length())) + '"');
        }
        return "    static final String " + name + " =\n            " + String.join("\n                    + ", lines)
                + ";";
    }

    private int rank(int codePoint) {
        return ranks.indexOf(combiningClasses.getOrDefault(codePoint, 0));
    }

    private boolean isSecond(int codePoint) {
        return seconds.contains(codePoint)
                || (codePoint >= 0x1161 && codePoint <= 0x1175)
                || (codePoint >= 0x11A8 && codePoint <= 0x11C2);
    }

    /** Whether a character is a vowel of Vietnamese with marks of Vietnamese, in whatever order they came. */
    private boolean isVietnamese(int composite) {
        int[] parts = decompositions.get(composite);
        return "AaEeIiOoUuYy".indexOf(parts[0]) >= 0
                && Arrays.stream(parts).skip(1).allMatch(mark -> VIETNAMESE_MARKS.indexOf(mark) >= 0);
    }

    private static boolean isHangulSyllable(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    private static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }

    private static int first(long pair) {
        return (int) (pair >>> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    private static void check(boolean holds, String assumption) {
        if (!holds) {
            throw new IllegalStateException("No longer true: " + assumption);
        }
    }
}
