package io.github.bantin.internal.script;

/**
 * The letters of Vietnamese, each taken apart into base, shape and tone.
 *
 * <p>The alphabet has 29 letters (the 22 of Latin that it uses, and ă â đ ê ô ơ ư), each with a code from 1 to 29 in
 * alphabetical order. Twelve of them are vowels, which stand with any of six tones, so that upper and lower case make 134
 * letters beyond ASCII. Source: Unicode character database, canonical decompositions.
 */
public final class VietnameseLetters {

    /** The alphabet; a letter's code is its index here plus one. */
    static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    /** How many letters the alphabet has, plus one for no letter. */
    public static final int CODES = ALPHABET.length() + 1;

    /** No tone mark: thanh ngang. */
    public static final int LEVEL = 0;
    /** Grave: thanh huyền. */
    public static final int GRAVE = 1;
    /** Acute: thanh sắc. */
    public static final int ACUTE = 2;
    /** Hook above: thanh hỏi. */
    public static final int HOOK = 3;
    /** Tilde: thanh ngã. */
    public static final int TILDE = 4;
    /** Dot below: thanh nặng. */
    public static final int DOT = 5;

    /** The combining character of each tone but the level one, from {@link #GRAVE} on. */
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

    static final char CIRCUMFLEX = '\u0302';
    static final char BREVE = '\u0306';
    static final char HORN = '\u031b';

    private static final String VOWELS = "aăâeêioôơuưy";

    /** Each vowel with each tone, from grave to dot below, in the order of {@link #VOWELS}. */
    private static final String TONED = "àáảãạ" + "ằắẳẵặ" + "ầấẩẫậ" + "èéẻẽẹ" + "ềếểễệ" + "ìíỉĩị" + "òóỏõọ" + "ồốổỗộ"
            + "ờớởỡợ" + "ùúủũụ" + "ừứửữự" + "ỳýỷỹỵ";

    /** Which letter a plain letter and a combining shape make, as triples. */
    private static final String SHAPED = "a\u0302âa\u0306ăe\u0302êo\u0302ôo\u031bơu\u031bư";

    /* What fold() returns: letter code in bits 0-4, tone in bits 5-7, and these flags. */
    private static final int CODE = 0x1f;
    private static final int TONE_SHIFT = 5;
    private static final int TONE = 7;
    private static final int LETTER = 1 << 8;
    private static final int FOREIGN = 1 << 9;
    private static final int TONE_MARK = 1 << 10;
    private static final int SHAPE_MARK = 1 << 11;
    private static final int OTHER_MARK = 1 << 12;
    private static final int UPPER = 1 << 13;

    /** Folded characters up to here, and those of one row more, stand in the table. */
    private static final int TABLE_END = 0x370;

    private static final int ROW = 0x1e00;
    private static final int ROW_END = 0x1f00;

    private static final short[] FOLDED = new short[TABLE_END + ROW_END - ROW];

    private static final boolean[] IS_VOWEL = new boolean[CODES];

    /** The letter under the shape of each letter: a for ă and â. */
    private static final byte[] BASES = new byte[CODES];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            FOLDED[c] = (short) classOf(c);
        }
        for (char c = ROW; c < ROW_END; c++) {
            FOLDED[index(c)] = (short) classOf(c);
        }
        for (int i = 0; i < ALPHABET.length(); i++) {
            put(ALPHABET.charAt(i), i + 1, LEVEL);
        }
        for (int i = 0; i < TONED.length(); i++) {
            put(TONED.charAt(i), ALPHABET.indexOf(VOWELS.charAt(i / 5)) + 1, i % 5 + 1);
        }
        for (int i = 0; i < TONE_MARKS.length(); i++) {
            FOLDED[TONE_MARKS.charAt(i)] = (short) (TONE_MARK | (i + 1) << TONE_SHIFT);
        }
        // Deprecated, canonically the same as U+0300 and U+0301.
        FOLDED['\u0340'] = (short) (TONE_MARK | GRAVE << TONE_SHIFT);
        FOLDED['\u0341'] = (short) (TONE_MARK | ACUTE << TONE_SHIFT);
        for (int code = 0; code < CODES; code++) {
            BASES[code] = (byte) code;
        }
        for (int i = 1; i < SHAPED.length(); i += 3) {
            FOLDED[SHAPED.charAt(i)] = (short) SHAPE_MARK;
            BASES[ALPHABET.indexOf(SHAPED.charAt(i + 1)) + 1] = (byte) (ALPHABET.indexOf(SHAPED.charAt(i - 1)) + 1);
        }
        for (int i = 0; i < VOWELS.length(); i++) {
            IS_VOWEL[ALPHABET.indexOf(VOWELS.charAt(i)) + 1] = true;
        }
    }

    private VietnameseLetters() {}

    private static void put(char lower, int code, int tone) {
        int folded = LETTER | tone << TONE_SHIFT | code;
        FOLDED[index(lower)] = (short) folded;
        FOLDED[index(Character.toUpperCase(lower))] = (short) (folded | UPPER);
    }

    private static int index(char c) {
        return c < TABLE_END ? c : c - ROW + TABLE_END;
    }

    /** What a character is; {@code 0} for what belongs to no word. Half a surrogate pair is no letter here. */
    public static int fold(char c) {
        if (c < TABLE_END) {
            return FOLDED[c];
        }
        if (c >= ROW && c < ROW_END) {
            return FOLDED[c - ROW + TABLE_END];
        }
        // The Kelvin sign is canonically the letter K.
        return c == '\u212a' ? FOLDED['K'] : classOf(c);
    }

    private static int classOf(int c) {
        if (Character.isLetter(c)) {
            return FOREIGN;
        }
        return isMark(c) ? OTHER_MARK : 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    public static boolean isLetter(int folded) {
        return (folded & LETTER) != 0;
    }

    static boolean isAnyLetter(int folded) {
        return (folded & (LETTER | FOREIGN)) != 0;
    }

    static boolean isAnyMark(int folded) {
        return (folded & (TONE_MARK | SHAPE_MARK | OTHER_MARK)) != 0;
    }

    public static boolean isToneMark(int folded) {
        return (folded & TONE_MARK) != 0;
    }

    public static boolean isShapeMark(int folded) {
        return (folded & SHAPE_MARK) != 0;
    }

    static boolean isUpper(int folded) {
        return (folded & UPPER) != 0;
    }

    public static int code(int folded) {
        return folded & CODE;
    }

    public static int tone(int folded) {
        return folded >> TONE_SHIFT & TONE;
    }

    static boolean isVowel(int code) {
        return IS_VOWEL[code];
    }

    /** Whether a letter has a tone, or a shape that no letter of English has. */
    static boolean isVietnameseVowel(int folded) {
        int code = code(folded);
        return isLetter(folded) && IS_VOWEL[code] && (tone(folded) != LEVEL || ALPHABET.charAt(code - 1) > 0x7f);
    }

    /** Whether a letter is a vowel with a shape, or with one of the tones that few other languages mark: ă, ê, ỏ, ĩ, ạ. */
    static boolean isVietnameseAlone(int folded) {
        return isVietnameseVowel(folded) && (ALPHABET.charAt(code(folded) - 1) > 0x7f || tone(folded) >= HOOK);
    }

    /** The letter that a letter is without breve, circumflex or horn; đ is itself. */
    public static int base(int code) {
        return BASES[code];
    }

    /** The code of the letter that a letter and a combining shape make, or 0 if they make none. */
    public static int shaped(int code, char mark) {
        char letter = ALPHABET.charAt(code - 1);
        for (int i = 0; i < SHAPED.length(); i += 3) {
            if (SHAPED.charAt(i) == letter && SHAPED.charAt(i + 1) == mark) {
                return ALPHABET.indexOf(SHAPED.charAt(i + 2)) + 1;
            }
        }
        return 0;
    }

    /**
     * The combining character of a tone.
     *
     * @param tone {@link #GRAVE} to {@link #DOT}
     */
    public static char mark(int tone) {
        return TONE_MARKS.charAt(tone - 1);
    }

    /** The lower-case letter of a code with a tone; only vowels have tones other than the level one. */
    static char letter(int code, int tone) {
        char letter = ALPHABET.charAt(code - 1);
        return tone == LEVEL ? letter : TONED.charAt(VOWELS.indexOf(letter) * 5 + tone - 1);
    }

    /** A letter with another tone, its shape and case kept. */
    static char withTone(char letter, int tone) {
        int folded = fold(letter);
        char lower = letter(code(folded), tone);
        return isUpper(folded) ? Character.toUpperCase(lower) : lower;
    }

    /**
     * Composes a letter of Vietnamese and a combining mark, in any order of marks.
     *
     * @return the one letter that is canonically the same as both, or 0 if no letter of Vietnamese is
     */
    public static char compose(char letter, char mark) {
        int folded = fold(letter);
        int markFolded = fold(mark);
        if (!isLetter(folded) || !IS_VOWEL[code(folded)]) {
            return 0;
        }
        int code = code(folded);
        int tone = tone(folded);
        if (isToneMark(markFolded) && tone == LEVEL) {
            tone = tone(markFolded);
        } else if (isShapeMark(markFolded) && mayFollow(mark, tone)) {
            code = shaped(code, mark);
        } else {
            return 0;
        }
        if (code == 0) {
            return 0;
        }
        char lower = letter(code, tone);
        return isUpper(folded) ? Character.toUpperCase(lower) : lower;
    }

    /** Whether a shape may come after a tone: a mark reorders past marks of another combining class only. */
    static boolean mayFollow(char shape, int tone) {
        return tone == LEVEL || tone == DOT || shape == HORN;
    }

    /** Tells whether a character is a letter of Vietnamese, with or without tone. */
    public static boolean isVietnamese(char c) {
        return isLetter(fold(c));
    }

    /**
     * The marks that make another letter of one by standing behind it.
     *
     * @param letter a vowel
     * @param other the same vowel with a shape or a tone more, or with both
     */
    public static String marksBetween(char letter, char other) {
        int from = fold(letter);
        int to = fold(other);
        StringBuilder marks = new StringBuilder(2);
        for (int i = 1; i < SHAPED.length() && code(from) != code(to); i += 3) {
            if (shaped(code(from), SHAPED.charAt(i)) == code(to)) {
                marks.append(SHAPED.charAt(i));
                break;
            }
        }
        return tone(from) == tone(to)
                ? marks.toString()
                : marks.append(mark(tone(to))).toString();
    }

    /** Tells whether a character is a vowel of Vietnamese, with or without shape and tone. */
    public static boolean isVowelLetter(char c) {
        int folded = fold(c);
        return isLetter(folded) && IS_VOWEL[code(folded)];
    }

    /** Where a run of letters and marks, beginning with a letter, ends. */
    static int runEnd(CharSequence text, int begin, int end) {
        int i = begin;
        while (i < end) {
            int width = wordWidth(text, i, end);
            if (width == 0) {
                break;
            }
            i += width;
        }
        return i;
    }

    /** Where the next run of letters begins; {@code end} if there is none. */
    static int runBegin(CharSequence text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                if (isAnyLetter(fold(c))) {
                    return i;
                }
                i++;
            } else {
                int codePoint = codePoint(text, i, end);
                if (Character.isLetter(codePoint)) {
                    return i;
                }
                i += Character.charCount(codePoint);
            }
        }
        return end;
    }

    /**
     * Where the run of letters and marks begins that reaches up to an offset, or holds it; not before another offset. Marks
     * that no letter stands before are no part of a run.
     */
    static int runBeginBefore(CharSequence text, int at, int from) {
        int begin = at;
        for (int i = at; i > from; ) {
            int width = widthBefore(text, i, from);
            int codePoint = codePoint(text, i - width, i);
            if (isLetterOf(codePoint)) {
                begin = i - width;
            } else if (!isMarkOf(codePoint)) {
                break;
            }
            i -= width;
        }
        return begin;
    }

    /** Where the last letter before an offset begins; -1 if there is none. */
    static int letterBefore(CharSequence text, int at) {
        for (int i = at; i > 0; ) {
            i -= widthBefore(text, i, 0);
            if (isLetterOf(codePoint(text, i, at))) {
                return i;
            }
        }
        return -1;
    }

    private static int widthBefore(CharSequence text, int end, int from) {
        boolean pair = end - 2 >= from
                && Character.isLowSurrogate(text.charAt(end - 1))
                && Character.isHighSurrogate(text.charAt(end - 2));
        return pair ? 2 : 1;
    }

    private static boolean isLetterOf(int codePoint) {
        return codePoint < 0x10000 ? isAnyLetter(fold((char) codePoint)) : Character.isLetter(codePoint);
    }

    private static boolean isMarkOf(int codePoint) {
        return codePoint < 0x10000 ? isAnyMark(fold((char) codePoint)) : isMark(codePoint);
    }

    /** How many code units the letter or mark at an offset has; 0 if there is none. */
    private static int wordWidth(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            int folded = fold(c);
            return isAnyLetter(folded) || isAnyMark(folded) ? 1 : 0;
        }
        int codePoint = codePoint(text, at, end);
        return Character.isLetter(codePoint) || isMark(codePoint) ? Character.charCount(codePoint) : 0;
    }

    private static int codePoint(CharSequence text, int at, int end) {
        char high = text.charAt(at);
        if (Character.isHighSurrogate(high) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))) {
            return Character.toCodePoint(high, text.charAt(at + 1));
        }
        return high;
    }
}
