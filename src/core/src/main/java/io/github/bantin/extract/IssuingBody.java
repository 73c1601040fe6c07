package io.github.bantin.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * A body that issues documents, with the symbol that stands for it in their numbers.
 *
 * <p>The list holds the organs of the Party, the State and the mass organisations of both generations: ministries before
 * and after the mergers of 2025, and the level of districts, which ended on 1 July 2025. It is open: offices, schools
 * and companies make symbols of their own, so a symbol that is not known here is no less a symbol. Records are immutable
 * and safe to share between threads.
 *
 * <p>Source: Circular 90/2018/TT-BTC (symbols of ministries), Regulation 66-QĐ/TW of 2017 and Guide 36-HD/VPTW of 2018
 * (Party), Circular 01/2011/TT-BNV (State).
 *
 * <pre>{@code
 * IssuingBody.ofSymbol("UBKTTU").map(IssuingBody::name); // Ủy ban Kiểm tra Tỉnh ủy
 * }</pre>
 *
 * @param symbol the symbol as documents spell it
 * @param name the Vietnamese name
 * @param branch what the body is a part of
 * @param level how high it stands
 */
public record IssuingBody(String symbol, String name, Branch branch, Level level) {

    /** What a body is a part of. The constants are immutable and safe for any number of threads. */
    public enum Branch {
        /** The Communist Party. */
        PARTY,
        /** The National Assembly and its organs. */
        NATIONAL_ASSEMBLY,
        /** The President. */
        PRESIDENT,
        /** Government, ministries and agencies, and the organs of administration in provinces, districts and communes. */
        GOVERNMENT,
        /** People's councils. */
        PEOPLES_COUNCIL,
        /** Courts. */
        COURT,
        /** Procuracies. */
        PROCURACY,
        /** The State Audit and the National Election Council, which stand beside the three powers. */
        INDEPENDENT,
        /** The Fatherland Front, unions and associations. */
        MASS_ORGANISATION
    }

    /** How high a body stands. The constants are immutable and safe for any number of threads. */
    public enum Level {
        /** The whole country. */
        CENTRAL,
        /** A province or a city under the central government. */
        PROVINCIAL,
        /** A district, until 1 July 2025. */
        DISTRICT,
        /** Any level below the central one: the symbol tells no more. */
        LOCAL
    }

    /** Refuses null. */
    public IssuingBody {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(level, "level");
    }

    /**
     * Finds the body that a symbol stands for.
     *
     * @param symbol a symbol, in any case; {@code D} may stand for {@code Đ}
     * @return the body; empty if the symbol is not known
     */
    public static Optional<IssuingBody> ofSymbol(String symbol) {
        return Optional.ofNullable(IssuingBodies.find(Objects.requireNonNull(symbol, "symbol")));
    }
}
