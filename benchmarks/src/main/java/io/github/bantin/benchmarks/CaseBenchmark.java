package io.github.bantin.benchmarks;

import com.ibm.icu.text.CaseMap;
import io.github.bantin.normalize.VietnameseCase;
import java.util.Locale;
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
 * What it costs to make Vietnamese text lower case, in microseconds for a text of so many UTF-16 units: 100 KB and
 * 2 MB of UTF-8. Run it with {@code -prof gc} to see what is allocated.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class CaseBenchmark {

    /** Who makes it lower case. */
    public enum Implementation {
        JDK {
            @Override
            Object lower(CaseBenchmark state) {
                return state.text.toLowerCase(Locale.ROOT);
            }
        },
        ICU4J {
            @Override
            Object lower(CaseBenchmark state) {
                return CaseMap.toLower().apply(Locale.ROOT, state.text);
            }
        },
        BANTIN {
            @Override
            Object lower(CaseBenchmark state) {
                return VietnameseCase.lower(state.text);
            }
        },
        /** From an array to another. */
        BANTIN_ARRAY {
            @Override
            Object lower(CaseBenchmark state) {
                VietnameseCase.lower(state.source, 0, state.source.length, state.target, 0);
                return state.target;
            }
        };

        abstract Object lower(CaseBenchmark state);
    }

    /** How the text stands before. */
    public enum Form {
        PROSE {
            @Override
            String of(String prose) {
                return prose;
            }
        },
        ALREADY_LOWER {
            @Override
            String of(String prose) {
                return prose.toLowerCase(Locale.ROOT);
            }
        };

        abstract String of(String prose);
    }

    @Param
    Implementation implementation = Implementation.JDK;

    @Param
    Form form = Form.PROSE;

    @Param({"76000", "1526000"})
    int length = 76_000;

    private String text = "";
    private char[] source = {};
    private char[] target = {};

    /** Makes the text, and sees to it that the figures will be those of right answers. */
    @Setup
    public void makeText() {
        text = form.of(new VietnameseProse(1).text(length));
        source = text.toCharArray();
        target = new char[source.length];
        Object lower = implementation.lower(this);
        String answer = lower instanceof char[] array ? new String(array) : lower.toString();
        if (!answer.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException(implementation + " does not make text lower case");
        }
    }

    /** Makes the text lower case once. */
    @Benchmark
    public Object lower() {
        return implementation.lower(this);
    }
}
