package io.github.bantin.cli.output;

import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.DocumentType;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.NumericMention;
import io.github.bantin.extract.TemporalMention;
import io.github.bantin.extract.TemporalValue;
import java.time.format.TextStyle;
import java.util.Locale;

/** What mentions were read as, in one line for people: {@code 4720000000000 VND, more than}. */
public final class Readings {
    private Readings() {}

    /**
     * Says what a mention was read as.
     *
     * @param mention a mention
     * @return its normalized form with type, unit, currency and modifier
     */
    public static String of(Mention mention) {
        StringBuilder said = new StringBuilder(
                mention instanceof TemporalMention temporal ? words(temporal.value()) : mention.normalized());
        if (mention instanceof DocumentNumberMention number) {
            number.value()
                    .type()
                    .map(DocumentType::label)
                    .ifPresent(label -> said.append(", ").append(label));
            number.date().ifPresent(date -> said.append(", of ").append(date));
        } else if (mention instanceof NumericMention number) {
            number.currency().ifPresent(currency -> said.append(' ').append(currency.getCurrencyCode()));
            number.unit().ifPresent(unit -> said.append(' ').append(unit));
            number.per().ifPresent(per -> said.append(" per ").append(per));
            number.modifier().ifPresent(modifier -> said.append(", ").append(words(modifier)));
            number.alternative().ifPresent(other -> said.append(", or ").append(other.plain()));
        } else if (mention instanceof TemporalMention temporal) {
            temporal.modifier().ifPresent(modifier -> said.append(", ").append(words(modifier)));
        }
        return said.toString();
    }

    /** A value in the form of ISO 8601, but in words where that form tells people nothing: 199, 20, XXXX-WXX-1. */
    private static String words(TemporalValue value) {
        if (value instanceof TemporalValue.Decade decade) {
            return decade.first() + "s";
        }
        if (value instanceof TemporalValue.Century century) {
            return ordinal(century.number()) + " century";
        }
        if (value instanceof TemporalValue.Weekday weekday) {
            return weekday.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        if (value instanceof TemporalValue.Interval interval) {
            return words(interval.start()) + "/" + words(interval.end());
        }
        return value.iso();
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        int last = teen ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
