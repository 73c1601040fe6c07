package io.github.bantin.cli.output;

import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.DocumentType;
import io.github.bantin.extract.Mention;
import io.github.bantin.extract.NumericMention;
import io.github.bantin.extract.TemporalMention;
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
        StringBuilder said = new StringBuilder(mention.normalized());
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

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
