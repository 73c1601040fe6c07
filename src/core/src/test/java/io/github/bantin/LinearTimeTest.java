package io.github.bantin;

import io.github.bantin.article.ArticleSegmenter;
import io.github.bantin.normalize.VietnameseNormalizer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to be slow to read take time in proportion to their length in every room. */
class LinearTimeTest {
    private static final int LEAST_LENGTH = 1 << 13;
    private static final int GREATEST_LENGTH = 1 << 16;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    enum Way {
        TOKENS(Bantin::tokens),
        SENTENCES(Bantin::sentences),
        NORMALIZED(text -> VietnameseNormalizer.builder()
                .joinLines()
                .foldDocumentNumbers()
                .foldPunctuation()
                .foldCompatibility()
                .repairTones()
                .build()
                .normalizeAligned(text)),
        ARTICLES(text -> ArticleSegmenter.standard().segment(text)),
        SURE_ARTICLES(
                text -> ArticleSegmenter.standard().withLeastConfidence(0.95).segment(text)),
        READ(text -> {
            Bulletin bulletin = Bantin.read(text);
            return bulletin.mentions().size()
                    + bulletin.sentences().size()
                    + bulletin.tokens().size();
        });

        final Function<String, ?> read;

        Way(Function<String, ?> read) {
            this.read = read;
        }
    }

    private static final String[] UNITS = {
        "huyện ",
        "19-CT/\n",
        "....…x",
        ". ",
        "a@b ",
        "www.a ",
        "a.b-",
        "-\n",
        "2\n\n",
        "\f2\n",
        "Huyện họp.\n\n",
        "Năm 2023 tăng\n\n",
        "Huyện họp bàn việc làm\nđường cho dân trong xã.\n\n",
        "và làm đường\n\nHUYỆN HỌP\n\n",
        "HỌP BÀN\nTin vắn tỉnh\nTin vắn tỉnh\n",
        "Tin mới của xã\n\n",
        "Tin mới của xã\n\nlàm đường và\n\n",
        "TRỊNH CƯỜNG\n\n",
        "Huyện họp bàn việc làm\nđường và\n\ntrồng rừng. Huyện họp\nbàn việc.\n\nTIN MỚI CỦA XÃ\n\n",
        "và làm đường mới\nHuyện họp bàn.\n\n19-\nCT/TU của\n- xã hội\n\nHỘI NÔNG DÂN\n1. Việc thứ nhất\n\n",
        "và làm\n\nHuyện họp bàn việc làm\n\nđường mới cho dân.\n\n",
        "HỌP BÀN VIỆC LÀM ĐƯỜNG\n\nTRỒNG RỪNG Ở XÃ\n\nHuyện họp bàn việc làm đường.\nXã trồng rừng mới.\n\n",
        "Huyện họp.\nẢnh: HÀ\n-----\n",
        "Huyện họp và.\nTrang 2\nhọp bàn xong.\nẢnh: THU HÀ\n",
        "Huyện họp và\n(Xem tiếp trang 2)\f",
        "BẢN TIN\nHuyện họp và\f",
        "Tin ngắn\nSố 1 - tháng 11/2023\nHuyện khen thưởng tập thể.\n",
        "Trang chủ\nTin tức\n",
        "Trang chủ - Tin tức\nvà làm đường\n",
        "Giáo dục | Y tế | Văn hóa\n",
        "Từ khóa:\nlàm đường\n",
        "Thẻ: làm đường\nHuyện họp bàn việc làm đường.\n",
        "Facebook\nChia sẻ\n",
        "Tin khác\nHuyện họp bàn\nviệc làm đường\n",
        "Tin liên quan\n\n- Huyện họp\n\n",
        "--\nHà Văn Sơn\n",
        "Huyện họp bàn việc…\n(Tiếp theo trang 1)\nlàm đường mới.\n",
        "“Huyện (họp\n",
        "\u200b",
        "e\u0302\u0323",
        "\u0301",
        "Ð",
        "\r\n",
        " ",
        "\ud83d\udcdc"
    };

    static Stream<Arguments> cases() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(UNITS).map(unit -> Arguments.of(way, unit)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void timeGrowsWithLength(Way way, String unit) {
        Growth.check(unit, LEAST_LENGTH, GREATEST_LENGTH, way.read);
    }
}
