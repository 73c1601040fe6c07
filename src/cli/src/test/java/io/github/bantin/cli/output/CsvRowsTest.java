package io.github.bantin.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static String csv(AnnotatedDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(out);
        for (AnnotatedDocument document : documents) {
            rows.write(document);
        }
        rows.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesRowsAsRfc4180Says() throws IOException {
        assertThat(csv(Samples.torn()))
                .isEqualTo(String.join(
                        "\r\n",
                        "id,kind,begin,end,text,value,unit,currency,per,modifier,confidence,article,spans",
                        "\"torn, \"\"page\"\"\",DOCUMENT_NUMBER,16,32,\"19-\nCT/TW\",19-CT/TW,,,,,LIKELY,a1,16-19;27-32",
                        "\"torn, \"\"page\"\"\",DATE,34,48,ngày 2/12/2022,2022-12-02,,,,START,CERTAIN,a1,",
                        "\"torn, \"\"page\"\"\",NUMBER,55,56,1,1,,,,,CERTAIN,,",
                        ""));
    }

    @Test
    void isReadBackByACsvReader() throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(csv(Samples.torn(), Samples.of("3 - 5", Samples.moneyRange("3 - 5"))))) {
            rows = reader.stream().toList();
        }
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getField("id")).isEqualTo("torn, \"page\"");
        assertThat(rows.get(0).getField("text")).isEqualTo("19-\nCT/TW");
        NamedCsvRecord money = rows.get(3);
        assertThat(List.of(
                        money.getField("value"),
                        money.getField("unit"),
                        money.getField("currency"),
                        money.getField("modifier"),
                        money.getField("confidence")))
                .containsExactly("3000000/5.50", "người", "VND", "MORE_THAN", "AMBIGUOUS");
    }

    @Test
    void writesTheHeadEvenWithoutDocuments() throws IOException {
        assertThat(csv()).startsWith("id,kind,").endsWith(",spans\r\n");
    }
}
