package io.github.bantin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bantin.extract.IssuingBody.Branch;
import io.github.bantin.extract.IssuingBody.Level;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols of issuers are known as they stand in the lists of the Party, the State and the mass organisations. */
class IssuingBodyTest {
    @ParameterizedTest
    @CsvSource({
        "TW,PARTY,CENTRAL,Ban Chấp hành Trung ương Đảng",
        "TU,PARTY,PROVINCIAL,'Tỉnh ủy, Thành ủy'",
        "UBKTTU,PARTY,PROVINCIAL,'Ủy ban Kiểm tra Tỉnh ủy, Thành ủy'",
        "BTGDVTU,PARTY,PROVINCIAL,'Ban Tuyên giáo và Dân vận Tỉnh ủy, Thành ủy'",
        "VPHU,PARTY,DISTRICT,Văn phòng Huyện ủy",
        "QH15,NATIONAL_ASSEMBLY,CENTRAL,Quốc hội khóa 15",
        "UBTVQH13,NATIONAL_ASSEMBLY,CENTRAL,Ủy ban Thường vụ Quốc hội khóa 13",
        "CTN,PRESIDENT,CENTRAL,Chủ tịch nước",
        "CP,GOVERNMENT,CENTRAL,Chính phủ",
        "BNNMT,GOVERNMENT,CENTRAL,Bộ Nông nghiệp và Môi trường",
        "BTNMT,GOVERNMENT,CENTRAL,Bộ Tài nguyên và Môi trường",
        "SNNMT,GOVERNMENT,PROVINCIAL,Sở Nông nghiệp và Môi trường",
        "UBND,GOVERNMENT,LOCAL,Ủy ban nhân dân",
        "HĐND,PEOPLES_COUNCIL,LOCAL,Hội đồng nhân dân",
        "TANDTC,COURT,CENTRAL,Tòa án nhân dân tối cao",
        "VKSNDTC,PROCURACY,CENTRAL,Viện kiểm sát nhân dân tối cao",
        "KTNN,INDEPENDENT,CENTRAL,Kiểm toán nhà nước",
        "TLĐ,MASS_ORGANISATION,CENTRAL,Tổng Liên đoàn Lao động Việt Nam"
    })
    void namesBodies(String symbol, Branch branch, Level level, String name) {
        assertThat(IssuingBody.ofSymbol(symbol)).contains(new IssuingBody(symbol, name, branch, level));
    }

    @ParameterizedTest
    @CsvSource({"ttg,TTg", "TTG,TTg", "HDND,HĐND", "hđnd,HĐND", "BGD&DT,BGD&ĐT", "TƯ,TW", "thu,ThU"})
    void knowsOtherSpellings(String written, String symbol) {
        assertThat(IssuingBody.ofSymbol(written).map(IssuingBody::symbol)).contains(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ĐHBK", "BĐV", "QHX", "UBTVQH1a", "KHÔNG CÓ"})
    void doesNotKnowOthers(String symbol) {
        assertThat(IssuingBody.ofSymbol(symbol)).isEmpty();
    }

    @Property
    void readsAnyText(@ForAll String symbol) {
        IssuingBody.ofSymbol(symbol).ifPresent(body -> assertThat(body.name()).isNotBlank());
    }

    @Test
    void numbersNameTheirIssuers() {
        assertThat(DocumentNumber.parse("07/2014/TTLT-BTTTT-XYZ-BNV").issuingBodies())
                .extracting(IssuingBody::symbol)
                .containsExactly("BTTTT", "BNV");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> IssuingBody.ofSymbol(null))
                .withMessage("symbol");
    }
}
