package io.github.bantin.cli.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The hash that ties gold to its text. */
public final class TextHash {
    private static final String MARK = "\ufeff";

    private TextHash() {}

    /**
     * Tells whether a hash is that of a text.
     *
     * @param sha256 a SHA-256 in hexadecimal figures
     * @param text the text, hashed in UTF-8; the byte order mark of its file may have been hashed with it
     * @return whether it is
     */
    public static boolean isOf(String sha256, String text) {
        String hash = sha256.strip().toLowerCase(Locale.ROOT);
        return hash.equals(of(text)) || hash.equals(of(MARK + text));
    }

    private static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
