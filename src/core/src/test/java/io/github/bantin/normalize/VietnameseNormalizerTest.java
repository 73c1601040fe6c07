package io.github.bantin.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.text.AlignedText;
import io.github.bantin.text.Span;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseNormalizerTest {
    private final VietnameseNormalizer normalizer = VietnameseNormalizer.standard();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars(
                                "aeouAEOUdđ \n\u00a0\u00ad\u200b\ufeff\u2003\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")
                        .withChars("ếệữơĐ\u0085\u2028\ud800\udc00\u0001")
                        .ofMaxLength(30));
    }

    @Example
    void composesAndCleans() {
        assertThat(normalizer.normalize("Tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo("Tiếng Việt");
        assertThat(normalizer.normalize("Vi\u00ea\u0323t")).isEqualTo("Việt");
        assertThat(normalizer.normalize("Số\u00a019\u200b-CT/TW\u0085\u00ad")).isEqualTo("Số 19-CT/TW\n");
        assertThat(normalizer.normalize("e\u200b\u0302")).isEqualTo("ê");
    }

    @Example
    void leavesWhatIsNormalAlone() {
        String clean = "Chỉ thị số 19-CT/TW\r\n\tcủa Ban Bí thư, m² ½ Nº \ue0a1 🇻🇳";
        assertThat(normalizer.normalize(clean)).isSameAs(clean);
        assertThat(normalizer.isNormalized(clean)).isTrue();
        assertThat(normalizer.isNormalized("a\u0301")).isFalse();
    }

    @Property
    void isIdempotent(@ForAll("texts") String text) {
        String once = normalizer.normalize(text);
        assertThat(normalizer.normalize(once)).isSameAs(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void knowsTheWayBack(@ForAll("texts") String text) {
        AlignedText aligned = normalizer.normalizeAligned(text);
        assertThat(aligned.source()).isSameAs(text);
        assertThat(aligned.text()).isEqualTo(normalizer.normalize(text));
        for (int begin = 0; begin < aligned.length(); begin++) {
            for (Span place : aligned.toSource(new Span(begin, begin + 1))) {
                assertThat(normalizer.normalize(place.of(text)))
                        .contains(aligned.text().substring(begin, begin + 1));
            }
        }
    }
}
