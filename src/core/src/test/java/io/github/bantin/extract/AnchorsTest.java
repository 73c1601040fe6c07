package io.github.bantin.extract;

import io.github.bantin.internal.scan.AnchorAutomaton;
import io.github.bantin.internal.scan.SlowStops;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnchorsTest {
    private record Table(AnchorAutomaton automaton, SlowStops slow) {
        static Table of(boolean relative, boolean damaged) {
            Map<String, Integer> words = Anchors.words(relative, damaged);
            return new Table(new AnchorAutomaton(words), new SlowStops(words));
        }
    }

    private static final List<Table> TABLES =
            List.of(Table.of(false, false), Table.of(true, false), Table.of(false, true), Table.of(true, true));

    /** The tables that scans use stop where their slow twins do. */
    @Property
    void stopWhereTheSlowTwinsStop(@ForAll("texts") String text) {
        TABLES.forEach(table -> table.slow().check(table.automaton(), text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anchors = Arbitraries.of(
                Anchors.words(true, true).keySet().stream().sorted().toList());
        Arbitrary<String> begins = Combinators.combine(
                        anchors, Arbitraries.integers().between(1, 6))
                .as((word, end) -> word.substring(0, Math.min(end, word.length())));
        Arbitrary<String> spelled = Combinators.combine(
                        Arbitraries.oneOf(anchors, begins),
                        Arbitraries.of(Normalizer.Form.class),
                        Arbitraries.of(true, false))
                .as((word, form, upper) -> Normalizer.normalize(upper ? word.toUpperCase(Locale.ROOT) : word, form));
        Arbitrary<String> between = Arbitraries.of(" ", "  ", "", "_", ",", "7", "½", "\u0301", "\u031b", "X", "日");
        return Arbitraries.oneOf(spelled, between).list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
