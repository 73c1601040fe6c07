package io.github.bantin.benchmarks;

import io.github.bantin.opennlp.OpenNlpWordSegmenter;
import io.github.bantin.opennlp.VietnameseSentenceDetector;
import io.github.bantin.token.LinearWordSegmenter;
import io.github.bantin.token.SentenceSegmenter;
import io.github.bantin.token.VietnameseTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast text is cut into syllables, sentences and words: megabytes of UTF-8 and millions of UTF-16 code units a second,
 * beside the same tasks by models of Apache OpenNLP.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class WordBenchmark {
    /** What cuts. */
    public enum Cutter {
        SYLLABLES {
            @Override
            int cut(String text) {
                int[] sum = new int[1];
                VietnameseTokenizer.standard().tokenize(text, (begin, end, kind) -> sum[0] += end - begin);
                return sum[0];
            }
        },
        SYLLABLES_AS_LIST {
            @Override
            int cut(String text) {
                return VietnameseTokenizer.standard().tokenize(text).size();
            }
        },
        SENTENCES {
            @Override
            int cut(String text) {
                int[] sum = new int[1];
                SentenceSegmenter.standard().segment(text, (begin, end) -> sum[0] += end - begin);
                return sum[0];
            }
        },
        SENTENCES_OPENNLP {
            @Override
            int cut(String text) {
                return VietnameseSentenceDetector.standard().sentPosDetect(text).length;
            }
        },
        WORDS {
            @Override
            int cut(String text) {
                int[] sum = new int[1];
                LinearWordSegmenter.standard().segment(text, (begin, end, kind) -> sum[0] += end - begin);
                return sum[0];
            }
        },
        WORDS_AS_LIST {
            @Override
            int cut(String text) {
                return LinearWordSegmenter.standard().segment(text).size();
            }
        },
        WORDS_OPENNLP {
            @Override
            int cut(String text) {
                return OpenNlpWordSegmenter.standard().segment(text).size();
            }
        };

        abstract int cut(String text);
    }

    /** What was read in an iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        /** Megabytes of UTF-8. */
        public double megabytes;

        /** Millions of UTF-16 code units. */
        public double megachars;

        /** Begins anew. */
        @Setup(Level.Iteration)
        public void clear() {
            megabytes = 0;
            megachars = 0;
        }
    }

    @Param
    Cutter cutter = Cutter.WORDS;

    private static final String[] PAGES = {"spread-two-columns", "plain-digest", "short-notices", "statistics"};

    private String text = "";
    private double megabytes;

    /** Reads pages of the repository from the jar. */
    @Setup
    public void read() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String page : PAGES) {
            try (InputStream stored = WordBenchmark.class.getResourceAsStream("/bulletins/" + page + ".txt")) {
                if (stored == null) {
                    throw new IllegalStateException("no page " + page);
                }
                all.append(new String(stored.readAllBytes(), StandardCharsets.UTF_8))
                        .append("\n\n");
            }
        }
        text = all.toString();
        megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    }

    /** Cuts all pages once. */
    @Benchmark
    public int cut(Volume volume) {
        volume.megabytes += megabytes;
        volume.megachars += text.length() / 1e6;
        return cutter.cut(text);
    }
}
