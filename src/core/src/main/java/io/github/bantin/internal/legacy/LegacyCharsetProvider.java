package io.github.bantin.internal.legacy;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@code Charset.forName} find the legacy encodings: {@code x-TCVN3}, {@code x-TCVN3-H} (the fonts that draw
 * capitals), {@code x-TCVN5712-1}, {@code x-VNI}, {@code x-VISCII}, {@code x-VPS}, {@code x-VIQR} and {@code x-BKHCM2}.
 * Windows-1258 is left to the JDK, which has it.
 */
public final class LegacyCharsetProvider extends CharsetProvider {

    /** Made when the first charset is asked for; the JDK asks every provider for names that it doesn't know. */
    private static final class Charsets {
        static final List<Charset> ALL = List.of(
                new LegacyCharset("x-TCVN3", LegacyCodec.TCVN3, "TCVN3", "x-TCVN-5712-3"),
                new LegacyCharset("x-TCVN3-H", LegacyCodec.TCVN3_CAPS, "TCVN3-H", "TCVN3_CAPS"),
                new LegacyCharset("x-TCVN5712-1", LegacyCodec.TCVN5712_1, "TCVN5712-1", "TCVN5712_1", "TCVN"),
                new LegacyCharset("x-VNI", LegacyCodec.VNI_WINDOWS, "VNI", "VNI-WIN", "VNI_WINDOWS", "x-VNI-Windows"),
                new LegacyCharset("x-VISCII", LegacyCodec.VISCII, "VISCII", "csVISCII"),
                new LegacyCharset("x-VPS", LegacyCodec.VPS, "VPS", "x-viet-vps"),
                new LegacyCharset("x-VIQR", LegacyCodec.VIQR, "VIQR", "csVIQR"),
                new LegacyCharset("x-BKHCM2", LegacyCodec.BKHCM2, "BKHCM2"));

        static final Map<String, Charset> BY_NAME = byName();

        private Charsets() {}

        private static Map<String, Charset> byName() {
            Map<String, Charset> names = new TreeMap<>();
            for (Charset charset : ALL) {
                names.put(charset.name().toLowerCase(Locale.ROOT), charset);
                for (String alias : charset.aliases()) {
                    names.put(alias.toLowerCase(Locale.ROOT), charset);
                }
            }
            return names;
        }
    }

    /** Called by the JDK. */
    public LegacyCharsetProvider() {}

    @Override
    public Iterator<Charset> charsets() {
        return Charsets.ALL.iterator();
    }

    @Override
    public @Nullable Charset charsetForName(String charsetName) {
        return Charsets.BY_NAME.get(charsetName.toLowerCase(Locale.ROOT));
    }
}
