package io.github.bantin.internal.nfc;

import java.util.Arrays;

/**
 * Decodes UTF-8 piece by piece and normalizes each piece while the nearest cache still holds it. For one thread and one
 * text.
 *
 * <p>The target has three parts: what is normalized, then what is decoded but may still change with what follows, then
 * room.
 */
final class Utf8NfcDecoder {

    /** So many characters at a time. */
    private static final int PIECE = 2048;

    /** Units of room beyond those that the characters take. */
    static final int SPARE = 2;

    private final byte[] bytes;
    private int next;
    private final int end;
    private final boolean replace;

    /** What is being normalized, aside, so that the normal form can take its place. */
    private char[] piece = {};

    private char[] target;
    private int normalized;
    private int decoded;

    /** Whether a character needs a look between the end of what is normalized and the end of what is decoded. */
    private boolean needsLook;

    Utf8NfcDecoder(byte[] bytes, int begin, int end, MalformedBytes malformed, char[] target, int at) {
        this.bytes = bytes;
        this.next = begin;
        this.end = end;
        this.replace = malformed == MalformedBytes.REPLACE;
        this.target = target;
        this.normalized = at;
        this.decoded = at;
    }

    char[] target() {
        return target;
    }

    /** Decodes all; where the normal form ends in the {@link #target}, which may have been replaced by a longer one. */
    int decode() {
        while (next < end) {
            int searched = decoded;
            int room = Math.min(PIECE, end - next) + SPARE;
            makeRoom(room);
            long progress = Utf8Decoder.decode(bytes, next, end, target, normalized, decoded, decoded + room);
            needsLook |= Utf8Decoder.needsLook(progress);
            next = Utf8Decoder.read(progress);
            decoded = Utf8Decoder.written(progress);
            if (next < end) {
                replaceMalformed();
            }
            normalizeTo(next < end ? lastBorder(searched) : decoded);
        }
        return normalized;
    }

    private void replaceMalformed() {
        int c = Utf8.codePointAt(bytes, next, end);
        if (c >= 0) {
            return;
        }
        if (!replace) {
            throw new MalformedUtf8Exception(bytes, next);
        }
        target[decoded++] = '\uFFFD';
        next -= c;
    }

    /**
     * Where the last segment of what is decoded begins; it may not yet be complete. If no border comes after
     * {@code searchBegin}, it is the one whose beginning was found before.
     */
    private int lastBorder(int searchBegin) {
        for (int at = decoded; at > searchBegin; ) {
            int c = Character.codePointBefore(target, at, searchBegin);
            at -= Character.charCount(c);
            if (!CharacterData.continues(CharacterData.value(c))) {
                return at;
            }
        }
        return normalized;
    }

    /** Normalizes up to a border, and moves up what is decoded after it. */
    private void normalizeTo(int border) {
        if (!needsLook) {
            normalized = border;
            return;
        }
        if (border == normalized) {
            return;
        }
        int pending = decoded - normalized;
        int pendingBorder = border - normalized;
        if (piece.length < pending) {
            piece = new char[Math.max(pending, 2 * piece.length)];
        }
        System.arraycopy(target, normalized, piece, 0, pending);
        for (int read = 0; read < pendingBorder; ) {
            long progress = ArrayRun.normalize(piece, read, pendingBorder, target, normalized);
            read = ArrayRun.read(progress);
            normalized = ArrayRun.written(progress);
            if (read < pendingBorder) {
                target = Arrays.copyOf(target, target.length + (target.length >> 1) + 4 * (pendingBorder - read));
            }
        }
        decoded = normalized;
        makeRoom(pending - pendingBorder);
        System.arraycopy(piece, pendingBorder, target, normalized, pending - pendingBorder);
        decoded += pending - pendingBorder;
        needsLook = InertRun.end(target, normalized, decoded) < decoded;
    }

    private void makeRoom(int units) {
        if (target.length - decoded < units) {
            target = Arrays.copyOf(target, Math.max(decoded + units, decoded + (decoded >> 2) + end - next));
        }
    }
}
