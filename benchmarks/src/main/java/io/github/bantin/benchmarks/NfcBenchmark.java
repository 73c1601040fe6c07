package io.github.bantin.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.Normalizer2;
import io.github.bantin.internal.nfc.MalformedBytes;
import io.github.bantin.internal.nfc.Nfc;
import io.github.bantin.internal.nfc.Utf8;
import io.github.bantin.internal.nfc.Utf8Nfc;
import io.github.bantin.normalize.VietnameseNormalizer;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Normalization Form C beside {@code java.text.Normalizer} and ICU4J, on Vietnamese prose that is normalized, decomposed,
 * or mixed: 15 of 100 words decomposed and 15 with their tone apart.
 *
 * <p>What each method gives is the same for every engine. Short texts come in turns, lest the processor learn one by
 * heart. Add {@code -prof gc} for bytes allocated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class NfcBenchmark {

    /** Who normalizes; {@code STANDARD} is Bantin's whole standard pipeline, which cleans and repairs before it composes. */
    public enum Engine {
        BANTIN,
        STANDARD,
        JDK,
        ICU4J
    }

    /** How the text is written. */
    public enum Form {
        NFC,
        NFD,
        MIXED
    }

    @Param
    Engine engine = Engine.BANTIN;

    @Param
    Form form = Form.NFC;

    /** UTF-16 units of the normalized text; more than the caches hold with {@code -p size=2000000}. */
    @Param({"1000", "100000"})
    int size;

    private final VietnameseNormalizer standard = VietnameseNormalizer.standard();
    private final Normalizer2 icu = Normalizer2.getNFCInstance();
    private final StringBuilder builder = new StringBuilder();
    private String[] strings = {};
    private char[][] arrays = {};
    private byte[][] bytes = {};
    private char[] target = {};
    private int turn;

    /** Makes the texts, and sees to it that the figures will be those of right answers. */
    @Setup
    public void makeTexts() {
        int count = Math.max(1, Math.min(128, 400_000 / size));
        strings = new String[count];
        arrays = new char[count][];
        bytes = new byte[count][];
        for (int i = 0; i < count; i++) {
            VietnameseProse prose = new VietnameseProse(i);
            String text = prose.text(size);
            strings[i] = switch (form) {
                case NFC -> text;
                case NFD -> VietnameseProse.decomposed(text);
                case MIXED -> prose.mixed(text);
            };
            arrays[i] = strings[i].toCharArray();
            bytes[i] = strings[i].getBytes(UTF_8);
            target = new char[Math.max(target.length, Utf8Nfc.roomFor(bytes[i].length))];
        }
        for (int i = 0; i < count; i++) {
            String text = new VietnameseProse(i).text(size);
            turn = i - 1;
            boolean right = string().equals(text);
            turn = i - 1;
            right &= utf8String().equals(text);
            turn = i - 1;
            right &= stringCheck() == form.equals(Form.NFC);
            turn = i - 1;
            right &= utf8Check() == form.equals(Form.NFC);
            if (!right) {
                throw new IllegalStateException(engine + " gives a wrong answer for " + form);
            }
        }
    }

    /** A string's normal form. */
    @Benchmark
    public String string() {
        String text = strings[next()];
        return switch (engine) {
            case BANTIN -> Nfc.toNfc(text);
            case STANDARD -> standard.normalize(text);
            case JDK -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case ICU4J -> icu.normalize(text);
        };
    }

    /** Whether a string is normalized; only the normalized text is read to its end. */
    @Benchmark
    public boolean stringCheck() {
        String text = strings[next()];
        return switch (engine) {
            case BANTIN -> Nfc.isNfc(text);
            case STANDARD -> standard.isNormalized(text);
            case JDK -> Normalizer.isNormalized(text, Normalizer.Form.NFC);
            case ICU4J -> icu.isNormalized(text);
        };
    }

    /** An array's normal form, where the engine can do so in an array or buffer that is there already. */
    @Benchmark
    public Object array() {
        char[] source = arrays[next()];
        return switch (engine) {
            case BANTIN -> Nfc.toNfc(source, 0, source.length, target, 0) > 0;
            case STANDARD -> standard.normalize(new String(source));
            case JDK -> Normalizer.normalize(CharBuffer.wrap(source), Normalizer.Form.NFC);
            case ICU4J -> icu.normalize(CharBuffer.wrap(source), builder);
        };
    }

    /** Whether UTF-8 is normalized. */
    @Benchmark
    public boolean utf8Check() {
        byte[] source = bytes[next()];
        return switch (engine) {
            case BANTIN -> Utf8Nfc.isNfc(source, 0, source.length);
            case STANDARD -> standard.isNormalized(new String(source, UTF_8));
            case JDK -> Normalizer.isNormalized(new String(source, UTF_8), Normalizer.Form.NFC);
            case ICU4J -> icu.isNormalized(new String(source, UTF_8));
        };
    }

    /** Whether UTF-8 is well-formed, or all of it decoded, as far as the engine goes. */
    @Benchmark
    public Object utf8WellFormed() {
        byte[] source = bytes[next()];
        return switch (engine) {
            case BANTIN -> Utf8.firstMalformed(source, 0, source.length) < 0;
            case STANDARD, JDK, ICU4J -> new String(source, UTF_8);
        };
    }

    /** The normal form of UTF-8 as a string. */
    @Benchmark
    public String utf8String() {
        byte[] source = bytes[next()];
        return switch (engine) {
            case BANTIN -> Utf8Nfc.decode(source, 0, source.length, MalformedBytes.REPLACE);
            case STANDARD -> standard.normalize(new String(source, UTF_8));
            case JDK -> Normalizer.normalize(new String(source, UTF_8), Normalizer.Form.NFC);
            case ICU4J -> icu.normalize(new String(source, UTF_8));
        };
    }

    /** The normal form of UTF-8 as characters in an array, where the engine can. */
    @Benchmark
    public Object utf8Array() {
        byte[] source = bytes[next()];
        return switch (engine) {
            case BANTIN -> Utf8Nfc.decode(source, 0, source.length, target, 0, MalformedBytes.REPLACE) > 0;
            case STANDARD -> standard.normalize(new String(source, UTF_8));
            case JDK -> Normalizer.normalize(new String(source, UTF_8), Normalizer.Form.NFC);
            case ICU4J -> icu.normalize(new String(source, UTF_8));
        };
    }

    private int next() {
        turn = turn + 1 < strings.length ? turn + 1 : 0;
        return turn;
    }
}
