package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** Lines go on in the very next line in plain columns, and beyond the lines of the others where columns were read across. */
class StridesTest {
    private static final Junction JUNCTION = ArticleModels.standard().junction();

    private static final List<String> LEFT = List.of(
            "Sáng 12/5, Hội Nông dân huyện tổ",
            "chức hội nghị tổng kết phong trào",
            "thi đua sản xuất, kinh doanh giỏi",
            "giai đoạn 2017 - 2022 và triển khai",
            "phương hướng, nhiệm vụ trong thời",
            "gian tới của các cấp Hội.");

    private static final List<String> RIGHT = List.of(
            "Trạm Y tế xã đã hoàn thành chiến",
            "dịch tiêm chủng mở rộng cho trẻ em",
            "dưới 5 tuổi, đồng thời khám sức",
            "khỏe định kỳ cho người cao tuổi và",
            "cấp thuốc miễn phí cho các gia",
            "đình chính sách trên địa bàn.");

    private static Strides read(List<String> lines) {
        return Page.of(String.join("\n", lines)).strides(JUNCTION);
    }

    private static List<String> byTurns(List<List<String>> columns) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            for (List<String> column : columns) {
                lines.add(column.get(i));
            }
        }
        return lines;
    }

    @Example
    void linesOfAColumnGoOnInTheNextLine() {
        Strides strides = read(LEFT);
        for (int i = 0; i + 2 < LEFT.size(); i++) {
            assertThat(strides.meets(i, 1)).isGreaterThan(strides.meets(i, 2));
            assertThat(strides.across(i, 2)).isNegative();
        }
    }

    @Example
    void linesOfTwoColumnsReadAcrossGoOnInTheLineAfterTheNext() {
        List<String> lines = byTurns(List.of(LEFT, RIGHT));
        Strides strides = read(lines);
        for (int i = 0; i + 2 < lines.size(); i++) {
            assertThat(strides.across(i, 2)).as(lines.get(i)).isPositive();
        }
        assertThat(strides.across(5, 3)).isLessThan(strides.across(5, 2));
    }

    @Example
    void linesOfThreeColumnsReadAcrossGoOnThreeLinesFurther() {
        List<String> third = List.of(
                "Đoàn Thanh niên phát động tháng",
                "thanh niên năm nay với chủ đề",
                "xung kích, sáng tạo, bảo vệ Tổ",
                "quốc; mỗi cơ sở Đoàn đăng ký một",
                "công trình phần việc cụ thể, thiết",
                "thực, phù hợp với địa phương.");
        List<String> lines = byTurns(List.of(LEFT, RIGHT, third));
        Strides strides = read(lines);
        for (int i = 3; i + 3 < lines.size(); i++) {
            assertThat(strides.across(i, 3)).as(lines.get(i)).isPositive();
            assertThat(strides.across(i, 3)).as(lines.get(i)).isGreaterThan(strides.across(i, 2));
        }
    }

    /** They are read once, and again only where another model judges. */
    @Example
    void aPageKnowsItsStrides() {
        Page page = Page.of(String.join("\n", LEFT));
        Strides strides = page.strides(JUNCTION);
        assertThat(page.strides(JUNCTION)).isSameAs(strides);
        Junction other = new Junction(JUNCTION.model());
        assertThat(page.strides(other)).isNotSameAs(strides);
        assertThat(page.strides(other).across(2, 2)).isEqualTo(strides.across(2, 2));
    }

    /** What stands far before does not change what is seen of the lines around one. */
    @Example
    void longTextsAreSeenAsShortOnesAre() {
        List<String> columns = byTurns(List.of(LEFT, RIGHT));
        Strides alone = read(columns);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.addAll(LEFT);
        }
        int before = many.size();
        many.addAll(columns);
        Strides behind = read(many);
        // four lines on either side are looked at, and their words go on three lines further
        for (int i = 4; i + 7 < columns.size(); i++) {
            assertThat(behind.across(before + i, 2)).isEqualTo(alone.across(i, 2), within(1e-6f));
        }
    }

    /** A page ends with its last line, whatever stands on the next one. */
    @Example
    void nothingGoesOnBeyondAPage() {
        Strides strides = Strides.of(Page.of("tổng kết phong trào\fthi đua sản xuất"), JUNCTION);
        assertThat(strides.meets(0, 1)).isZero();
        assertThat(strides.meets(1, 1)).isZero();
        assertThat(strides.meets(-1, 1)).isZero();
    }
}
