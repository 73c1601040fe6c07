package io.github.bantin.extract;

import java.util.Objects;
import java.util.Set;

/**
 * Which of two words a number is spelled with, where Vietnamese has two.
 *
 * <p>Immutable and safe for any number of threads.
 *
 * @param thousand {@code nghìn} (North) or {@code ngàn} (South)
 * @param zeroTens {@code linh} (North) or {@code lẻ} (South): what stands for tens that are none, as in "một trăm linh năm"
 * @param billion {@code tỷ} or {@code tỉ}, two spellings of one word
 */
public record NumberWording(String thousand, String zeroTens, String billion) {
    /** nghìn, linh, tỷ: what official texts of the State write. */
    public static final NumberWording NORTHERN = new NumberWording("nghìn", "linh", "tỷ");

    /** ngàn, lẻ, tỷ. */
    public static final NumberWording SOUTHERN = new NumberWording("ngàn", "lẻ", "tỷ");

    /** Refuses null and other words. */
    public NumberWording {
        require(thousand, "thousand", Set.of("nghìn", "ngàn"));
        require(zeroTens, "zeroTens", Set.of("linh", "lẻ"));
        require(billion, "billion", Set.of("tỷ", "tỉ"));
    }

    private static void require(String word, String name, Set<String> allowed) {
        if (!allowed.contains(Objects.requireNonNull(word, name))) {
            throw new IllegalArgumentException(name + " is no word of Vietnamese: " + word);
        }
    }

    /**
     * Returns the same wording with another word for a thousand.
     *
     * @param word {@code nghìn} or {@code ngàn}
     * @return a wording
     */
    public NumberWording withThousand(String word) {
        return new NumberWording(word, zeroTens, billion);
    }

    /**
     * Returns the same wording with another word for tens that are none.
     *
     * @param word {@code linh} or {@code lẻ}
     * @return a wording
     */
    public NumberWording withZeroTens(String word) {
        return new NumberWording(thousand, word, billion);
    }

    /**
     * Returns the same wording with another spelling of a billion.
     *
     * @param word {@code tỷ} or {@code tỉ}
     * @return a wording
     */
    public NumberWording withBillion(String word) {
        return new NumberWording(thousand, zeroTens, word);
    }
}
