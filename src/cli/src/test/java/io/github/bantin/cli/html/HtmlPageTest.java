package io.github.bantin.cli.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bantin.cli.input.Document;
import io.github.bantin.cli.input.DocumentId;
import io.github.bantin.cli.output.AnnotatedDocument;
import io.github.bantin.cli.output.Samples;
import io.github.bantin.extract.MentionKind;
import io.github.bantin.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static String html(AnnotatedDocument... documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlPage page = new HtmlPage(out, "0");
        for (AnnotatedDocument document : documents) {
            page.write(document);
        }
        page.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static org.jsoup.nodes.Document page(AnnotatedDocument... documents) throws IOException {
        return Jsoup.parse(html(documents));
    }

    private static AnnotatedDocument named(String id, AnnotatedDocument document) {
        return new AnnotatedDocument(
                new Document(DocumentId.of(id), document.document().text(), false),
                document.layers(),
                document.articles(),
                document.loose(),
                document.sentences(),
                document.tokens(),
                document.mentions(),
                document.outline(),
                document.places());
    }

    @Test
    void showsArticlesInReadingOrderWithTheirMentionsMarked() throws IOException {
        org.jsoup.nodes.Document page = page(Samples.torn());
        Element article = page.selectFirst("article");
        assertThat(article.selectFirst("h2").text()).isEqualTo("Đầu đề");
        assertThat(article.selectFirst("p.body").text()).isEqualTo("theo Chỉ thị số 19- ⤷ CT/TW, ngày 2/12/2022");
        assertThat(article.select("mark").eachText()).containsExactly("19-", "CT/TW", "ngày 2/12/2022");
        assertThat(article.select("mark").eachAttr("data-kind"))
                .containsExactly("DOCUMENT_NUMBER", "DOCUMENT_NUMBER", "DATE");
        assertThat(article.selectFirst("mark").attr("data-reading"))
                .isEqualTo("DOCUMENT_NUMBER: 19-CT/TW, Chỉ thị [16,19) [27,32)");
        assertThat(page.select(".loose p").text()).isEqualTo("FOOTER Trang 1");
        assertThat(page.select(".loose mark").text()).isEqualTo("1");
    }

    @Test
    void countsMentionsByKindBesideTheirToggles() throws IOException {
        org.jsoup.nodes.Document page = page(Samples.torn());
        assertThat(page.select(".strip label").eachText()).containsExactly("DOCUMENT_NUMBER 1", "DATE 1", "NUMBER 1");
        assertThat(page.select(".strip input").eachAttr("data-toggle"))
                .containsExactly("DOCUMENT_NUMBER", "DATE", "NUMBER");
    }

    @Test
    void needsNothingBesideIt() throws IOException {
        org.jsoup.nodes.Document page = page(Samples.torn());
        assertThat(page.select("[src], [href], link, iframe, object, img")).isEmpty();
        assertThat(page.html()).doesNotContain("http:", "https:", "@import", "url(");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void saysWhatItIsToThoseWhoDoNotSeeIt() throws IOException {
        org.jsoup.nodes.Document page = page(Samples.torn(), named("b", Samples.torn()));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(page.title()).isEqualTo("torn, \"page\" · Bantin");
        assertThat(page.select("h1").eachText()).containsExactly("torn, \"page\"", "b");
        assertThat(page.select("article > h2")).hasSize(2);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
        }
        assertThat(page.select("mark")).allSatisfy(mark -> {
            assertThat(mark.attr("aria-description")).isEqualTo(mark.attr("data-reading"));
            assertThat(mark.attr("tabindex")).isEqualTo("0");
        });
    }

    @Test
    void letsNoTextBecomeMarkup() throws IOException {
        String text = "<script>alert(1)</script> & \"'><img src=x> {{id}} \u0000\u0001";
        org.jsoup.nodes.Document page = page(named(
                "</title><script>\"'",
                Samples.of(text, Samples.number(MentionKind.NUMBER, text, new Span(0, 8), "1"))));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.selectFirst("p.body").wholeText())
                .isEqualTo(text.replace('\u0000', '\uFFFD').replace('\u0001', '\uFFFD'));
        assertThat(page.title()).isEqualTo("</title><script>\"' · Bantin");
        assertThat(page.selectFirst("h1").text()).isEqualTo("</title><script>\"'");
    }

    @Test
    void marksLineEndsInsideAMention() throws IOException {
        String text = "số 19-CT/\nTW";
        org.jsoup.nodes.Document page =
                page(Samples.of(text, Samples.number(MentionKind.NUMBER, text, new Span(3, 12), "1")));
        assertThat(page.selectFirst("mark").wholeText()).isEqualTo("19-CT/\nTW");
        assertThat(page.select("mark > span.end")).hasSize(1);
    }

    @Test
    void marksTheEarlierOfTwoThatOverlap() throws IOException {
        String text = "một hai ba";
        org.jsoup.nodes.Document page = page(Samples.of(
                text,
                Samples.number(MentionKind.NUMBER, text, new Span(0, 7), "1"),
                Samples.number(MentionKind.NUMBER, text, new Span(4, 10), "2")));
        assertThat(page.selectFirst("p.body").text()).isEqualTo(text);
        assertThat(page.select("mark").eachText()).containsExactly("một hai");
    }

    @Test
    void isAPageEvenWithoutDocuments() throws IOException {
        assertThat(page().title()).isEqualTo("Bantin");
        assertThat(html()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void handsFaultsOfTheOutputOn() {
        HtmlPage page = new HtmlPage(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                },
                "0");
        assertThatThrownBy(() -> {
                    page.write(Samples.torn());
                    page.finish();
                })
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
