package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Ranks of shares against counting them one by one, and how many cuts are tried on a page of many titles. */
class SharesTest {
    @Property(tries = 200)
    void countsAsOneByOne(
            @ForAll @IntRange(max = 6) int rows, @ForAll @IntRange(max = 6) int columns, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] shares = new float[rows][columns];
        for (float[] row : shares) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextInt(4) / 3f;
            }
        }
        Shares byRow = Shares.ofRows(shares, columns);
        Shares byColumn = Shares.ofColumns(shares, columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int greater = 0;
                float greatest = 0;
                for (int o = 0; o < columns; o++) {
                    greater += shares[r][o] > shares[r][c] ? 1 : 0;
                    greatest = o == c ? greatest : Math.max(greatest, shares[r][o]);
                }
                assertThat(byRow.greater(r, c)).isEqualTo(greater);
                assertThat(byRow.greatestBut(r, c)).isEqualTo(greatest);
                greater = 0;
                greatest = 0;
                for (int o = 0; o < rows; o++) {
                    greater += shares[o][c] > shares[r][c] ? 1 : 0;
                    greatest = o == r ? greatest : Math.max(greatest, shares[o][c]);
                }
                assertThat(byColumn.greater(c, r)).isEqualTo(greater);
                assertThat(byColumn.greatestBut(c, r)).isEqualTo(greatest);
            }
        }
    }

    /** Every try judges all pairs of titles and articles: twice the titles must not make more than four times the work. */
    @Example
    void twiceTheTitlesTakeNoMoreThanFourTimesTheTries() {
        assertThat(Splits.mostTries(10, 12)).isEqualTo(24);
        for (int titles = 1; titles <= 150; titles++) {
            long once = 1L * Splits.mostTries(titles, titles) * titles * titles;
            long twice = 1L * Splits.mostTries(2L * titles, 2 * titles) * 4 * titles * titles;
            assertThat(twice).isLessThanOrEqualTo(4 * once);
            assertThat(once).isLessThanOrEqualTo(Math.max(12_000, (long) titles * titles));
        }
    }
}
