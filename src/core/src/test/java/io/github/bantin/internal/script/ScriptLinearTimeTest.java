package io.github.bantin.internal.script;

import io.github.bantin.Growth;
import io.github.bantin.normalize.LegacyEncoding;
import io.github.bantin.normalize.Syllable;
import io.github.bantin.normalize.ToneMarkPlacement;
import io.github.bantin.normalize.VietnameseCase;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would take the script engine and the legacy encodings long if anything in them looked back or ahead too far. */
class ScriptLinearTimeTest {
    private static final int LEAST_LENGTH = 10_000;
    private static final int GREATEST_LENGTH = 2_000_000;

    enum Way {
        SYLLABLE(Syllable::parse),
        TONES(ToneMarkPlacement.NEW::repair),
        LOOKALIKES(text -> LookalikeRepair.repair(text)),
        LOWER(VietnameseCase::lower),
        UPPER(VietnameseCase::upper),
        STRIP(VietnameseCase::stripDiacritics),
        AUTOCAPS(LegacyEncoding.TCVN3_AUTOCAPS::decodeAligned),
        VIQR(LegacyEncoding.VIQR::decodeAligned),
        VNI(LegacyEncoding.VNI_WINDOWS::decodeAligned),
        DETECT(text -> LegacyEncoding.detect(text));

        @SuppressWarnings("ImmutableEnumChecker") // a function of its own
        final Function<String, ?> read;

        Way(Function<String, ?> read) {
            this.read = read;
        }
    }

    private static final String[] UNITS = {
        "hòa ",
        "hoa\u0300",
        "a\u0301",
        "\u0301",
        "\u0430",
        "\u0430 ",
        "h\u0430-",
        "\u00d0",
        "\u00d0-",
        "\u0256 a ",
        "Σ",
        "İ",
        "\ud83d\ude00",
        "\ud800",
        "\u00eb ",
        "\u00eb1",
        "\u00ebA ",
        "a\u00f8",
        "\u00f8",
        "a^'",
        "\\",
        "d"
    };

    static Stream<Arguments> cases() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(UNITS).map(unit -> Arguments.of(way, unit)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void timeGrowsWithLength(Way way, String unit) {
        Growth.check(unit, LEAST_LENGTH, GREATEST_LENGTH, way.read);
    }
}
