package io.github.bantin.internal.nfc;

/** Says that bytes are not UTF-8, and where. */
public final class MalformedUtf8Exception extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int index;

    MalformedUtf8Exception(byte[] bytes, int index) {
        super("Not UTF-8: byte 0x" + Integer.toHexString(bytes[index] & 0xFF) + " at index " + index);
        this.index = index;
    }

    /** The index, in the array of bytes, of the first byte that is not part of well-formed UTF-8. */
    public int index() {
        return index;
    }
}
