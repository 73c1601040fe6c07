package io.github.bantin.internal.legacy;

import io.github.bantin.internal.script.EditSink;
import io.github.bantin.internal.script.EditedText;
import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** A legacy encoding: its table and the ways through it. Immutable, safe for use by any number of threads. */
public final class LegacyCodec {

    /** TCVN 5712:1993 VN3, known as ABC: the standard of state bodies until 2002. Toned capitals have no bytes. */
    public static final LegacyCodec TCVN3 = new LegacyCodec(new LegacyTable.Builder(LegacyTables.TCVN3).build());

    /** The same bytes in a font that draws capitals for all of them. */
    public static final LegacyCodec TCVN3_CAPS = new LegacyCodec(new LegacyTable.Builder(LegacyTables.TCVN3)
            .redrawn(Character::toUpperCase)
            .build());

    /** TCVN 5712:1993 VN1, with toned capitals on control characters. */
    public static final LegacyCodec TCVN5712_1 = new LegacyCodec(
            new LegacyTable.Builder(LegacyTables.TCVN5712_1).combining().build());

    /** The encoding of the fonts named VNI-. */
    public static final LegacyCodec VNI_WINDOWS = new LegacyCodec(new LegacyTable.Builder(LegacyTables.VNI_WINDOWS)
            .marksInEitherCase()
            .build());

    /** RFC 1456. */
    public static final LegacyCodec VISCII = new LegacyCodec(new LegacyTable.Builder(LegacyTables.VISCII).build());

    /** The encoding of the Vietnamese Professionals Society. */
    public static final LegacyCodec VPS = new LegacyCodec(new LegacyTable.Builder(LegacyTables.VPS).build());

    /** RFC 1456 in 7 bits: marks as punctuation behind the letter. */
    public static final LegacyCodec VIQR = new LegacyCodec(
            new LegacyTable.Builder(LegacyTables.VIQR).escaping().build());

    /** Windows code page 1258. Its empty bytes are read as control characters. */
    public static final LegacyCodec WINDOWS_1258 = new LegacyCodec(new LegacyTable.Builder(LegacyTables.WINDOWS_1258)
            .single(0x8a, '\u008a')
            .single(0x8e, '\u008e')
            .single(0x9a, '\u009a')
            .single(0x9e, '\u009e')
            .single(0xcc, '\u0300')
            .single(0xd2, '\u0309')
            .single(0xde, '\u0303')
            .single(0xec, '\u0301')
            .single(0xf2, '\u0323')
            .combining()
            .build());

    /** The two-byte encoding of the Hanoi University of Technology. */
    public static final LegacyCodec BKHCM2 = new LegacyCodec(
            new LegacyTable.Builder(LegacyTables.BKHCM2).marksInEitherCase().build());

    private final LegacyTable table;

    private LegacyCodec(LegacyTable table) {
        this.table = table;
    }

    LegacyTable table() {
        return table;
    }

    /** The text of bytes. */
    public String decode(byte[] bytes) {
        LegacyDecoder decoder = new LegacyDecoder(table);
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            int b = each & 0xff;
            if (!decoder.join(b)) {
                if (decoder.holds()) {
                    text.append(decoder.take());
                }
                int c = decoder.put(b);
                if (c != LegacyDecoder.HELD) {
                    text.append((char) c);
                }
            }
        }
        if (decoder.holds()) {
            text.append(decoder.take());
        }
        return text.toString();
    }

    /** The text of a view; the same instance if nothing changes and it is a string. */
    public String decode(CharSequence view) {
        return EditedText.of(view, this::decode);
    }

    /**
     * Reports how the text differs from the view. Characters that no byte has in Windows-1252 or Latin-1 stay.
     *
     * @param view bytes read as Windows-1252 or Latin-1
     * @param sink takes the edits, one for each character that is another one or has several in the view
     */
    public void decode(CharSequence view, EditSink sink) {
        LegacyDecoder decoder = new LegacyDecoder(table);
        int begin = 0;
        for (int i = 0; i < view.length(); i++) {
            char seen = view.charAt(i);
            int b = Windows1252.toByte(seen);
            if (b == Windows1252.NONE || !decoder.join(b)) {
                if (decoder.holds()) {
                    report(view, begin, i, decoder.take(), sink);
                }
                int c = b == Windows1252.NONE ? seen : decoder.put(b);
                if (c == LegacyDecoder.HELD) {
                    begin = i;
                } else {
                    report(view, i, i + 1, (char) c, sink);
                }
            }
        }
        if (decoder.holds()) {
            report(view, begin, view.length(), decoder.take(), sink);
        }
    }

    private static void report(CharSequence view, int begin, int end, char c, EditSink sink) {
        if (end - begin > 1 || view.charAt(begin) != c) {
            sink.replace(begin, end, String.valueOf(c));
        }
    }

    /** The characters of a view, for an encoding that has one for each byte. */
    char[] decodeSingles(CharSequence view) {
        char[] text = new char[view.length()];
        for (int i = 0; i < text.length; i++) {
            int b = Windows1252.toByte(view.charAt(i));
            text[i] = b == Windows1252.NONE ? view.charAt(i) : table.single(b);
        }
        return text;
    }

    /** Tells whether the encoding can write a character, apart from marks that make a letter with one before them. */
    public boolean canEncode(char c) {
        return table.row(c) != LegacyTable.NONE;
    }

    /**
     * The bytes of a text.
     *
     * @param text any text, in NFC or NFD
     * @param lowerWhereNeeded writes capitals that have no bytes as small letters
     * @throws UnencodableException if a character can't be written
     */
    public byte[] encode(String text, boolean lowerWhereNeeded) throws UnencodableException {
        LegacyEncoder encoder = new LegacyEncoder(table);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (encoder.join(c)) {
                continue;
            }
            if (lowerWhereNeeded && !canEncode(c)) {
                c = String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
            }
            if (!canEncode(c)) {
                throw new UnencodableException(i);
            }
            if (encoder.holds()) {
                int row = encoder.rowBefore(c);
                write(row, bytes);
                encoder.release(row);
            }
            if (!encoder.hold(c)) {
                write(encoder.row(c), bytes);
                encoder.put();
            }
        }
        if (encoder.holds()) {
            write(encoder.rowBefore((char) 0), bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(int row, ByteArrayOutputStream bytes) {
        for (int i = 0; i < LegacyTable.length(row); i++) {
            bytes.write(LegacyTable.at(row, i));
        }
    }

    /** Says where a text has a character that an encoding can't write. */
    public static final class UnencodableException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int index;

        UnencodableException(int index) {
            super("at " + index, null, false, false);
            this.index = index;
        }

        /** The index of the character, in UTF-16 code units. */
        public int index() {
            return index;
        }
    }
}
