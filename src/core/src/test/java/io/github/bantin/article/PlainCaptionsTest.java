package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Invariants;
import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions in texts that stand in order: what ends with who took the photograph, and no line inside of a sentence. */
class PlainCaptionsTest {
    private static final String TEXT = """
            Bảo Hòa mở rộng vùng trồng bưởi xuất khẩu

            Huyện Bảo Hòa hiện có hơn 1.200 ha bưởi, trong đó 350 ha đã được cấp mã số vùng trồng phục vụ xuất khẩu sang các thị trường khó tính.

            %s

            Theo Phòng Nông nghiệp huyện, bà con đã quen ghi nhật ký canh tác, bón phân theo hướng dẫn và bao trái từ khi còn nhỏ để hạn chế sâu bệnh.

            Trần Hữu Lộc
            """;

    private static PartRole role(String line) {
        String text = TEXT.formatted(line);
        Invariants.check(text);
        SegmentedPage page = ArticleSegmenter.standard().segment(text);
        assertThat(page.articles()).hasSize(1);
        return page.articles().get(0).parts().stream()
                .filter(part -> part.text().contains(line))
                .findFirst()
                .orElseThrow()
                .role();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nông dân xã Tân Lập thu hoạch bưởi. Ảnh: HỮU LỘC",
                "Vườn bưởi của anh Lò Văn Thành (Ảnh: Hữu Lộc)",
                "Đóng gói bưởi tại hợp tác xã. Ảnh: TTXVN"
            })
    void photographersEndCaptions(String line) {
        assertThat(role(line)).isEqualTo(PartRole.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên bao bì có in tên hợp tác xã và dán kèm ảnh: người mua chỉ cần quét mã là biết bưởi của nhà nào trồng.",
                "Ảnh: một góc vườn bưởi được huyện dùng làm tờ rơi giới thiệu sản phẩm với khách hàng trong và ngoài tỉnh."
            })
    void otherWordsOfPicturesAreText(String line) {
        assertThat(role(line)).isIn(PartRole.LEAD, PartRole.BODY);
    }

    /** A sentence that goes on in the next line of its block is no caption up to there, whatever its first line looks like. */
    @Example
    void aSentenceIsNotTornByACaption() {
        String text = """
                Thông xe cầu Rạch Lá sau ba tháng sửa chữa

                Ngày 5/8, Sở Giao thông vận tải cho thông xe trở lại cầu Rạch Lá trên
                tỉnh lộ 12 sau ba tháng sửa chữa.

                Đơn vị thi công đã thay mới toàn bộ khe co giãn, gia cố 4 trụ cầu. Xe
                tải trên 10 tấn vẫn bị cấm qua cầu
                cho đến khi hoàn thành kiểm định.

                Phúc Lâm
                """;
        Invariants.check(text);
        List<Article> articles = ArticleSegmenter.standard().segment(text).articles();
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text().text()).contains("vẫn bị cấm qua cầu cho đến khi hoàn thành kiểm định.");
    }
}
