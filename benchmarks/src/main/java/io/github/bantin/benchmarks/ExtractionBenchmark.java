package io.github.bantin.benchmarks;

import io.github.bantin.extract.MentionExtractor;
import io.github.bantin.extract.MentionKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * What it costs to find mentions, in nanoseconds per UTF-16 code unit, beside one regular expression for document
 * numbers, dates, percentages and numbers.
 *
 * <p>1000 divided by a figure is the speed in millions of characters a second. Add {@code -prof gc} for the bytes
 * allocated per code unit, and {@code -p text=FILE -jvmArgsAppend -Dbantin.text=PATH} for a text of your own.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ExtractionBenchmark {
    private static final int LENGTH = 100_000;

    private static final List<String> PAGES =
            List.of("plain-digest", "plan-numbered-sections", "short-notices", "spread-two-columns", "statistics");

    private static final List<String> DOCUMENTS = List.of(
            "amending-law",
            "decision",
            "decree",
            "directive",
            "held-out-circular",
            "held-out-resolution",
            "law-parts",
            "plan");

    private static final MentionExtractor MISSION = MentionExtractor.of(
            MentionKind.DOCUMENT_NUMBER,
            MentionKind.DATE,
            MentionKind.DATE_RANGE,
            MentionKind.PERCENTAGE,
            MentionKind.PERCENTAGE_RANGE,
            MentionKind.NUMBER,
            MentionKind.MONEY,
            MentionKind.QUANTITY);

    /** Who looks. */
    public enum Finder {
        /** Every kind. */
        BANTIN {
            @Override
            Object find(String text) {
                return MentionExtractor.standard().extract(text);
            }
        },
        /** The kinds that the regular expression finds. */
        BANTIN_SAME_KINDS {
            @Override
            Object find(String text) {
                return MISSION.extract(text);
            }
        },
        REGEX {
            @Override
            Object find(String text) {
                return RegexRival.find(text);
            }
        };

        abstract Object find(String text);
    }

    /** What is looked at. */
    public enum Text {
        /** The bulletin pages of the repository, written to be full of mentions: one in 53 code units. */
        BULLETIN {
            @Override
            String make() throws IOException {
                return joined("bulletins", PAGES);
            }
        },
        /** The laws, decisions and plans of the repository: one mention in 138 code units. */
        DOCUMENTS {
            @Override
            String make() throws IOException {
                return joined("outline", ExtractionBenchmark.DOCUMENTS);
            }
        },
        /** A text of one's own, at the path of the system property {@code bantin.text}, again and again. */
        FILE {
            @Override
            String make() throws IOException {
                String path = System.getProperty("bantin.text");
                if (path == null) {
                    throw new IllegalStateException("tell the text: -jvmArgsAppend -Dbantin.text=PATH");
                }
                String text = Files.readString(Path.of(path)) + '\n';
                return text.repeat(LENGTH / text.length() + 1).substring(0, LENGTH);
            }
        },
        /** Prose without a figure and without a word that a mention begins with. */
        NO_FIGURES {
            @Override
            String make() {
                return WITHOUT_FIGURES
                        .repeat(LENGTH / WITHOUT_FIGURES.length() + 1)
                        .substring(0, LENGTH);
            }
        },
        /** Figures that only name things: articles of a law, telephones, list marks, codes. */
        NO_MENTIONS {
            @Override
            String make() {
                return WITHOUT_MENTIONS
                        .repeat(LENGTH / WITHOUT_MENTIONS.length() + 1)
                        .substring(0, LENGTH);
            }
        };

        abstract String make() throws IOException;

        /** The texts of a folder, one after the other. */
        private static String joined(String folder, List<String> names) throws IOException {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < LENGTH; i++) {
                String name = "/" + folder + "/" + names.get(i % names.size()) + ".txt";
                try (InputStream page = ExtractionBenchmark.class.getResourceAsStream(name)) {
                    if (page == null) {
                        throw new IllegalStateException("no text " + name);
                    }
                    text.append(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
            return text.substring(0, LENGTH);
        }
    }

    private static final String WITHOUT_FIGURES =
            "Sáng nay, lãnh đạo xã cùng bà con trong vùng ra đồng nạo vét kênh mương, đắp bờ giữ nước cho lúa. "
                    + "Ai nấy đều phấn khởi vì được mùa, giá bán ổn định, đường làng sạch đẹp, trẻ em vui chơi an toàn. ";

    private static final String WITHOUT_MENTIONS =
            "Liên hệ hotline 0227.3831.234 hoặc trang web theo địa chỉ 192.168.1.10, phiên bản 1.2.3. "
                    + "Xe mang biển số 17A-123.45 chạy trên quốc lộ 10, rẽ vào ĐT.454 tại ngã rẽ cạnh số nhà 25. ";

    @Param
    Finder finder = Finder.BANTIN;

    @Param({"BULLETIN", "DOCUMENTS", "NO_FIGURES", "NO_MENTIONS"})
    Text text = Text.BULLETIN;

    private String content = "";

    /** Makes the text, and sees to it that there is in it what its name says. */
    @Setup
    public void makeText() throws IOException {
        content = text.make();
        boolean none = MentionExtractor.standard().extract(content).isEmpty();
        if (none != (text == Text.NO_FIGURES || text == Text.NO_MENTIONS)) {
            throw new IllegalStateException(text + ": "
                    + MentionExtractor.standard().extract(content).stream()
                            .limit(3)
                            .toList());
        }
    }

    /** Finds all mentions of the text. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Object find() {
        return finder.find(content);
    }
}
