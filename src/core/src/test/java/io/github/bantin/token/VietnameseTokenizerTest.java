package io.github.bantin.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.Growth;
import io.github.bantin.Invariants;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases follow the guideline for words: what is one token, and what is not. */
class VietnameseTokenizerTest {
    private static List<Token> tokens(String text) {
        return VietnameseTokenizer.standard().tokenize(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Chỉ thị số 16-CT/TU.                > Chỉ|thị|số|16-CT/TU|.",
                "ngày 18/11/2022, 28-7, 11/2022      > ngày|18/11/2022|,|28-7|,|11/2022",
                "ngày 2 tháng 12 năm 2022            > ngày|2|tháng|12|năm|2022",
                "đạt 86,2%, tăng 5.412,7 tấn         > đạt|86,2%|,|tăng|5.412,7|tấn",
                "80 - 85% và 2021-2025               > 80|-|85%|và|2021-2025",
                "14,2 tỷ đồng/kg                     > 14,2|tỷ|đồng|/|kg",
                "TP. Thái Bình, TP.HCM, Q.1          > TP.|Thái|Bình|,|TP.HCM|,|Q.1",
                "ThS. Hà, PGS.TS. Lê                 > ThS.|Hà|,|PGS.TS.|Lê",
                "Sở GD&ĐT và v.v.                    > Sở|GD&ĐT|và|v.v.",
                "V/v tổ chức                         > V/v|tổ|chức",
                "xem https://thaibinh.gov.vn/tin?id=5, nhé > xem|https://thaibinh.gov.vn/tin?id=5|,|nhé",
                "ở thaibinh.gov.vn, nhé              > ở|thaibinh.gov.vn|,|nhé",
                "trên VnExpress.net và 24h.com.vn.   > trên|VnExpress.net|và|24h.com.vn|.",
                "tại xa-vu-hoa.gov.vn/tin-tuc/5.     > tại|xa-vu-hoa.gov.vn/tin-tuc/5|.",
                "www.xa.example và https://a.b/c     > www.xa.example|và|https://a.b/c",
                "đã họp.vn là tên miền               > đã|họp|.|vn|là|tên|miền",
                "xã.com, a.bc, v.vn.                 > xã|.|com|,|a|.|bc|,|v.vn|.",
                "họp xong.Net là mạng                > họp|xong|.|Net|là|mạng",
                "tên.vnx và com.xyz                  > tên|.|vnx|và|com|.|xyz",
                "xem tr. 5, ở p.5                    > xem|tr.|5|,|ở|p.5",
                "về tp. Thái Bình                    > về|tp.|Thái|Bình",
                "giá 5 tr. Người                     > giá|5|tr|.|Người",
                "a@b@c hay a@b. hay a@b@c.vn         > a|@|b|@|c|hay|a|@|b|.|hay|a@b@c.vn",
                "gửi vanthu@tinhuy.example.          > gửi|vanthu@tinhuy.example|.",
                "kinh tế - xã hội                    > kinh|tế|-|xã|hội",
                "7h30 ở S1, ĐT.454, 43H-016          > 7h30|ở|S1|,|ĐT.454|,|43H-016",
                "chờ... rồi “xong”!                  > chờ|...|rồi|“|xong|”|!",
                "a) Nội dung                         > a|)|Nội|dung",
            })
    void cutsAsTheGuidelineSays(String text, String expected) {
        assertThat(tokens(text).stream().map(Token::text).collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "86.2,NUMBER",
        "18/11/2022,DATE",
        "29/2/2024,DATE",
        "29/2/2023,NUMBER",
        "30/02/2023,NUMBER",
        "31-04-23,NUMBER",
        "99/99/9999,NUMBER",
        "1.13.2022,NUMBER",
        "11/2022,DATE",
        "13/2022,NUMBER",
        "11/0000,NUMBER",
        "29/2,DATE",
        "31/12,DATE",
        "31/11,NUMBER",
        "0/0,NUMBER",
        "16-CT/TU,DOCUMENT_NUMBER",
        "30/2020/NĐ-CP,DOCUMENT_NUMBER",
        "45/2019/QH14,DOCUMENT_NUMBER",
        "2021-2025,NUMBER",
        "TP.,ABBREVIATION",
        "www.gov.vn,URL",
        "thaibinh.gov.vn,URL",
        "24h.com.vn,URL",
        "a@b.vn,EMAIL",
        "%,SYMBOL",
        ";,PUNCTUATION",
        "hội,WORD",
    })
    void namesTheKind(String text, TokenKind kind) {
        assertThat(tokens(text)).singleElement().satisfies(token -> {
            assertThat(token.text()).isEqualTo(text);
            assertThat(token.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({"19-CT/⏎TW", "19-⏎CT/TW", "123/QĐ-⏎UBND"})
    void aDocumentNumberTornAtALineEndIsOneToken(String torn) {
        String text = torn.replace('⏎', '\n');
        assertThat(tokens("số " + text + " của")).extracting(Token::text).containsExactly("số", text, "của");
    }

    @ParameterizedTest
    @CsvSource({"19⏎CT", "5⏎- Hội", "ngày 5/⏎x"})
    void otherLineEndsPartTokens(String torn) {
        assertThat(tokens(torn.replace('⏎', '\n')))
                .noneMatch(token -> token.text().contains("\n"));
    }

    @Property
    void tokensAndGapsCoverAnyText(@ForAll @StringLength(max = 60) String text) {
        Invariants.check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@", "a@b", "1a@", "a@.", "a@b.", "a.", "a-", "www.", "http://", "@", "a@b.vn ", "a.vn", "a.vn/",
                "vn.", "1.vn-"
            })
    void addressesTakeLinearTime(String unit) {
        Growth.check(unit, 2_000, 200_000, text -> VietnameseTokenizerTest.tokens(text));
    }
}
