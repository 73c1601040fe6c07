package io.github.bantin.benchmarks;

import io.github.bantin.outline.LegalOutline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** What it costs to read the structure of an official document, in nanoseconds per UTF-16 code unit. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class OutlineBenchmark {
    private static final int LENGTH = 2_500;

    /** Documents of the repository: a paragraph on each line, and wrapped lines. */
    @Param({"law-parts", "decree"})
    String document = "";

    private String text = "";

    /** Reads the document from the jar. */
    @Setup
    public void read() throws IOException {
        try (InputStream stored = OutlineBenchmark.class.getResourceAsStream("/outline/" + document + ".txt")) {
            if (stored == null) {
                throw new IllegalStateException("no document " + document);
            }
            text = new String(stored.readAllBytes(), StandardCharsets.UTF_8).substring(0, LENGTH);
        }
    }

    /** Finds the sections. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Object outline() {
        return LegalOutline.parse(text);
    }

    /** Finds the sections and cuts them into chunks. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Object chunks() {
        return LegalOutline.parse(text).chunks(800);
    }
}
