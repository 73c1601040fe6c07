package io.github.bantin.outline;

/**
 * What may mark a section at the begin of a line.
 *
 * @param style how it is numbered
 * @param number its number as it is written
 * @param value what the number counts; letters by their place among all letters
 * @param suffix the place of the letter or figure behind the number, 0 where there is none
 * @param prefix the figures before the last of a decimal number with their dots, otherwise empty
 * @param sign what closes the mark, 0 if nothing does
 * @param begin where it begins
 * @param end behind it and its sign
 * @param form how sure it is by itself
 */
record Mark(
        NumberStyle style,
        String number,
        int value,
        int suffix,
        String prefix,
        char sign,
        int begin,
        int end,
        Form form) {

    /** How sure a mark is by itself. */
    enum Form {
        /** A sign closes it and text begins with a capital letter, figure or quote. */
        FULL,
        /** Nothing else stands on the line. */
        BARE,
        /** No sign closes it, but what follows looks like a title. */
        UNSIGNED,
        /** A sign closes it, and what follows begins small. */
        SMALL,
        /** No sign closes it, and the name of a document follows, as in a reference. */
        NAMING
    }

    /** Whether it may begin a list. */
    boolean isFirst() {
        return style.isItem() || value == 1 && suffix == 0;
    }

    /** Whether it comes next behind a number of the same style. */
    boolean follows(int before, int suffixBefore) {
        if (style.isItem()) {
            return true;
        }
        if (value == before) {
            return suffix > 0 && (suffixBefore == 0 ? suffix == 1 : Numerals.follows(suffix, suffixBefore));
        }
        if (suffix > 1) {
            return false;
        }
        return style == NumberStyle.LETTER || style == NumberStyle.CAPITAL
                ? Numerals.follows(value, before)
                : value == before + 1;
    }

    /** Whether it is of the same list as another by its style. */
    boolean isLike(Mark other) {
        return style == other.style && prefix.equals(other.prefix);
    }

    /** The number of a section, as users see it. */
    SectionNumber toNumber() {
        boolean letters = style == NumberStyle.LETTER || style == NumberStyle.CAPITAL;
        int end = number.length();
        String behind = suffix == 0 ? "" : number.substring(end - 1).toLowerCase(java.util.Locale.ROOT);
        return new SectionNumber(number, letters ? Numerals.vietnamese(value) : value, behind);
    }
}
