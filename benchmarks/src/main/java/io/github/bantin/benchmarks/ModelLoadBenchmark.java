package io.github.bantin.benchmarks;

import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.token.LinearWordSegmenter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long the first caller waits for the models of a fresh virtual machine, in milliseconds; classes are loaded too. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ModelLoadBenchmark {

    /** Loads the model of words and its lexicon. */
    @Benchmark
    public Object words() {
        return LinearWordSegmenter.standard();
    }

    /** Loads the models of articles. */
    @Benchmark
    public Object articles() {
        return ArticleSegmenter.standard();
    }
}
