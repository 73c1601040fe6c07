package io.github.bantin.internal.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.internal.scan.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class KeyTableTest {
    private static final String LETTERS = "abcdeghiklmnopqrstuvxy";

    @Property
    void numbersKeysByTheirFirstPlace(@ForAll List<@LongRange(min = -40, max = 40) Long> keys) {
        KeyTable table = new KeyTable(1);
        Map<Long, Integer> numbers = new HashMap<>();
        for (long key : keys) {
            int number = numbers.computeIfAbsent(key, made -> numbers.size());
            assertThat(table.add(key)).isEqualTo(number);
        }
        assertThat(table.size()).isEqualTo(numbers.size());
    }

    /** Words that share all but a few letters, whichever these are, cost no more than others. */
    @Test
    void wordsChosenToCollideAreNumberedAsFast() {
        List<Long> chosen = words(80_000, 0, 1, 5, 6);
        List<Long> others = words(80_000, 6, 7, 8, 9);
        assertThat(time(chosen)).isLessThan(6 * time(others) + 100_000_000);
    }

    /** The keys of words of ten letters that differ in four of them. */
    private static List<Long> words(int count, int... places) {
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder("aaaaaaaaaa");
            int left = i;
            for (int place : places) {
                word.setCharAt(place, LETTERS.charAt(left % LETTERS.length()));
                left /= LETTERS.length();
            }
            keys.add(Words.key(word.toString()));
        }
        assertThat(keys).doesNotContain(0L);
        return keys;
    }

    /** The shortest of a few runs, in nanoseconds. */
    private static long time(List<Long> keys) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            KeyTable table = new KeyTable(16);
            long begin = System.nanoTime();
            keys.forEach(table::add);
            least = Math.min(least, System.nanoTime() - begin);
            assertThat(table.size()).isEqualTo(keys.size());
        }
        return least;
    }
}
