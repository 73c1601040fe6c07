package io.github.bantin.extract;

/**
 * The rules that a document is numbered by.
 *
 * <p>The constants are immutable and safe for any number of threads.
 */
public enum NumberingSystem {
    /**
     * State organs: number, slash, perhaps the year, slash, type and issuer joined by hyphens: {@code 30/2020/NĐ-CP}.
     * The number restarts every 1 January (Decree 30/2020/NĐ-CP, article 9 and appendix III).
     */
    STATE,
    /**
     * Organs of the Party: number, hyphen, type, slash, issuer: {@code 16-CT/TU}. The number restarts for each type and
     * term (Guide 36-HD/VPTW of 2018, II.1.3).
     */
    PARTY,
    /** The National Assembly and its Standing Committee: {@code 45/2019/QH14}, {@code 1211/2016/UBTVQH13}. */
    NATIONAL_ASSEMBLY,
    /** Official letters, which name issuer and unit but no type: {@code 123/BNV-CCVC}. */
    OFFICIAL_LETTER,
    /** Courts: number, year, kind of case and instance: {@code 15/2022/HS-ST}, {@code 45/2022/QĐST-DS}. */
    COURT,
    /** Forms in use before about 1998: {@code 91/CP}, {@code 15-TTg}. */
    HISTORICAL
}
