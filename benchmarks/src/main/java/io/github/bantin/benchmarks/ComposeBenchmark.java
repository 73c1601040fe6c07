package io.github.bantin.benchmarks;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to bring Vietnamese text into NFC, in nanoseconds per composed character.
 *
 * <p>The text is the same in each form, so figures of different forms compare: already composed (the common case, in
 * which there is nothing to do but look), wholly decomposed, and composed but for one mark in its middle.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class ComposeBenchmark {
    private static final int LENGTH = 1 << 16;

    /** Who composes. */
    public enum Implementation {
        JDK {
            @Override
            String compose(String text) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        },
        ICU4J {
            @Override
            String compose(String text) {
                return Normalizer2.getNFCInstance().normalize(text);
            }
        };

        abstract String compose(String text);
    }

    /** How the text stands before it is composed. */
    public enum Form {
        COMPOSED {
            @Override
            String of(String composed) {
                return composed;
            }
        },
        DECOMPOSED {
            @Override
            String of(String composed) {
                return Normalizer.normalize(composed, Normalizer.Form.NFD);
            }
        },
        ONE_MARK {
            @Override
            String of(String composed) {
                int middle = composed.indexOf('à', composed.length() / 2);
                return composed.substring(0, middle) + "a\u0300" + composed.substring(middle + 1);
            }
        };

        abstract String of(String composed);
    }

    @Param
    Implementation implementation = Implementation.JDK;

    @Param
    Form form = Form.COMPOSED;

    private String text = "";

    /** Makes the text, and sees to it that the figures will be those of right answers. */
    @Setup
    public void makeText() {
        String composed = VietnameseText.composed(LENGTH);
        text = form.of(composed);
        if (!implementation.compose(text).equals(composed)) {
            throw new IllegalStateException(implementation + " does not compose " + form + " text");
        }
    }

    /** Composes the text once. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public String compose() {
        return implementation.compose(text);
    }
}
