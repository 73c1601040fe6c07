package io.github.bantin.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.cli.AnnotateSchema;
import io.github.bantin.extract.Confidence;
import io.github.bantin.extract.DocumentNumber;
import io.github.bantin.extract.DocumentNumberMention;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.extract.NumberingSystem;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesWriterTest {
    private static String line(AnnotatedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLinesWriter writer = new JsonLinesWriter(out, "0");
        writer.write(document);
        String line = out.toString(StandardCharsets.UTF_8);
        writer.finish();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .as("complete before the end")
                .isEqualTo(line);
        AnnotateSchema.assertHolds(line);
        return line;
    }

    @Test
    void writesTornThingsWithSpansInReadingOrder() throws IOException {
        assertThat(line(Samples.torn())).isEqualTo("""
                {"id":"torn, \\"page\\"","offsetUnit":"utf16","version":"0","length":56,\
                "articles":[{"id":"a1","title":"Đầu đề","parts":[\
                {"role":"HEADLINE","spans":[[20,26]]},{"role":"BODY","spans":[[0,19],[27,48]]}],\
                "text":"Đầu đề\\ntheo Chỉ thị số 19-CT/TW, ngày 2/12/2022",\
                "joins":[{"from":[0,19],"to":[27,48],"reason":"TORN_SENTENCE","confidence":0.875}]}],\
                "loose":[{"role":"FOOTER","spans":[[49,56]]}],\
                "sentences":[{"begin":0,"end":48,"spans":[[0,19],[27,48]],"article":"a1"}],\
                "tokens":[{"begin":16,"end":32,"spans":[[16,19],[27,32]],"kind":"DOCUMENT_NUMBER","article":"a1"}],\
                "mentions":[{"kind":"DOCUMENT_NUMBER","begin":16,"end":32,"spans":[[16,19],[27,32]],\
                "fullBegin":5,"fullEnd":32,"text":"19-\\nCT/TW","normalized":"19-CT/TW",\
                "value":{"type":"CHI_THI","number":19,"year":null,"symbol":"CT","issuers":["TW"],"system":"PARTY"},\
                "confidence":"LIKELY","article":"a1"},\
                {"kind":"DATE","begin":34,"end":48,"coreBegin":39,"coreEnd":48,"text":"ngày 2/12/2022",\
                "value":"2022-12-02","modifier":"START","confidence":"CERTAIN","article":"a1"},\
                {"kind":"NUMBER","begin":55,"end":56,"text":"1","value":1,"confidence":"CERTAIN"}],\
                "outline":[]}
                """);
    }

    @ParameterizedTest
    @CsvSource({"4720000000000", "4.72E+12", "1E+30", "8.0", "92.43", "0.000001", "-1.5"})
    void writesNumbersInFullWithTheScaleThatWasWritten(String value) throws IOException {
        String line = line(Samples.of("x", Samples.number(MentionKind.NUMBER, "x", new Span(0, 1), value)));
        assertThat(line).contains("\"value\":" + new BigDecimal(value).toPlainString() + ",");
    }

    @Test
    void writesRangesAndTheOtherReading() throws IOException {
        assertThat(line(Samples.of("3 - 5,50", Samples.moneyRange("3 - 5,50"))))
                .contains(
                        "\"value\":{\"low\":3000000,\"high\":5.50},\"unit\":\"người\",\"currency\":\"VND\","
                                + "\"modifier\":\"MORE_THAN\",\"alternative\":{\"low\":3,\"high\":5},\"confidence\":\"AMBIGUOUS\"");
    }

    @Test
    void writesEveryPartOfADocumentNumberThatIsThere() throws IOException {
        DocumentNumber number = new DocumentNumber(
                Optional.empty(),
                OptionalInt.empty(),
                "a",
                OptionalInt.of(2008),
                "",
                List.of(),
                OptionalInt.of(14),
                NumberingSystem.NATIONAL_ASSEMBLY);
        DocumentNumberMention mention = new DocumentNumberMention(
                Excerpt.of("x", new Span(0, 1)), new Span(0, 1), "a/2008", number, Confidence.CERTAIN);
        assertThat(line(Samples.of("x", mention)))
                .contains("\"value\":{\"type\":null,\"number\":null,\"suffix\":\"a\",\"year\":2008,\"symbol\":\"\","
                        + "\"issuers\":[],\"legislature\":14,\"system\":\"NATIONAL_ASSEMBLY\"}");
    }

    @Test
    void writesOneLineWhateverTheTextHolds() throws IOException {
        String line = line(Samples.of("\u2028\u2029\u0085\n\r\f\u0000😀\ud800"));
        assertThat(line)
                .contains("\"text\":\"\\u2028\\u2029\\u0085\\n\\r\\f\\u0000\\ud83d\\ude00\\ud800\"")
                .endsWith("}\n")
                .containsOnlyOnce("\n");
    }
}
