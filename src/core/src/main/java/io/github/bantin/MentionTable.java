package io.github.bantin;

import io.github.bantin.extract.Mention;
import io.github.bantin.extract.NumericMention;
import io.github.bantin.extract.TemporalMention;
import java.util.ArrayList;
import java.util.List;

/** Lays mentions out in aligned columns. */
final class MentionTable {
    private static final int COLUMNS = 4;

    private MentionTable() {}

    static String of(List<? extends Mention> mentions) {
        List<String[]> rows = new ArrayList<>();
        int[] widths = new int[COLUMNS];
        for (Mention mention : mentions) {
            String[] row = {
                mention.text().replace("\r\n", "⏎").replace('\n', '⏎'),
                mention.kind().name(),
                value(mention),
                mention.span().toString()
            };
            for (int i = 0; i < COLUMNS; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
            rows.add(row);
        }
        StringBuilder table = new StringBuilder();
        for (String[] row : rows) {
            for (int i = 0; i < COLUMNS; i++) {
                table.append(row[i]);
                if (i + 1 < COLUMNS) {
                    table.append(" ".repeat(widths[i] - width(row[i]) + 2));
                }
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String value(Mention mention) {
        StringBuilder value = new StringBuilder(mention.normalized());
        if (mention instanceof NumericMention number) {
            number.currency().ifPresent(currency -> value.append(' ').append(currency));
            number.unit().ifPresent(unit -> value.append(' ').append(unit));
            number.modifier().ifPresent(modifier -> value.append(' ').append(modifier));
        } else if (mention instanceof TemporalMention date) {
            date.modifier().ifPresent(modifier -> value.append(' ').append(modifier));
        }
        return value.toString();
    }

    /** How many columns of a terminal a text takes: combining marks take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
