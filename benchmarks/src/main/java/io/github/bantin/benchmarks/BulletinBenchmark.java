package io.github.bantin.benchmarks;

import io.github.bantin.Bantin;
import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.VietnameseTokenizer;
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

/** What it costs to read bulletin text, in nanoseconds per UTF-16 code unit, for each thing that is read from it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class BulletinBenchmark {
    private static final int LENGTH = 3_000;

    /** What is read. */
    public enum Result {
        MENTIONS {
            @Override
            Object of(String text) {
                return MentionExtractor.standard().extract(text);
            }
        },
        TOKENS {
            @Override
            Object of(String text) {
                return VietnameseTokenizer.standard().tokenize(text);
            }
        },
        SENTENCES {
            @Override
            Object of(String text) {
                return SentenceSegmenter.standard().segment(text);
            }
        },
        ARTICLES {
            @Override
            Object of(String text) {
                return ArticleSegmenter.standard().segment(text);
            }
        },
        ARTICLES_AND_MENTIONS {
            @Override
            Object of(String text) {
                return Bantin.read(text).mentions();
            }
        };

        abstract Object of(String text);
    }

    @Param
    Result result = Result.MENTIONS;

    /** Pages of the repository; figures are dense in the second. */
    @Param({"spread-two-columns", "statistics"})
    String page = "";

    private String text = "";

    /** Reads the page from the jar. */
    @Setup
    public void read() throws IOException {
        try (InputStream stored = BulletinBenchmark.class.getResourceAsStream("/bulletins/" + page + ".txt")) {
            if (stored == null) {
                throw new IllegalStateException("no page " + page);
            }
            text = new String(stored.readAllBytes(), StandardCharsets.UTF_8).substring(0, LENGTH);
        }
    }

    /** Reads one kind of result. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Object result() {
        return result.of(text);
    }
}
