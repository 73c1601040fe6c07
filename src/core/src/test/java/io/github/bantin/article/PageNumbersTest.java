package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which pieces of a text have the number of a page. */
class PageNumbersTest {
    private static PageNumbers numbers(String text) {
        Page page = Page.of(text);
        List<ReadPage> left = new ArrayList<>();
        int from = 0;
        for (Documents.Stretch document :
                Documents.of(page, ArticleModels.standard().junction(), page.repetitions())) {
            page.pages(from, document.begin()).forEach(piece -> left.add(read(piece)));
            from = document.end();
        }
        page.pages(from, page.size()).forEach(piece -> left.add(read(piece)));
        return PageNumbers.of(
                page,
                left,
                left.stream().map(piece -> JumpLine.all(piece.page())).toList());
    }

    private static ReadPage read(Page page) {
        return new ReadPage(page, ArticleModels.standard().readLines(page), Layout.of(page, List.of()));
    }

    /** Pages are counted as they stand in the text; what is left of each has one piece, several or none. */
    @Test
    void piecesOfAPageHaveItsNumber() {
        List<BulletinPages.Written> articles = BulletinPages.articles(new Random(5), 4);
        String news = JumpsTest.whole(articles.get(0));
        String document = OfficialDocumentTest.DECISION;
        PageNumbers parted =
                numbers(JumpsTest.text(news, JumpsTest.whole(articles.get(1)) + "\n" + document + "\n" + news, news));
        assertThat(parted.pieces(1, 3)).containsExactly(0);
        assertThat(parted.pieces(2, 0)).containsExactly(1, 2);
        assertThat(parted.pieces(2, 1)).isEmpty();
        assertThat(parted.pieces(3, 0)).containsExactly(3);
        assertThat(parted.pieces(4, 0)).isEmpty();
        PageNumbers gone = numbers(JumpsTest.text(news, document, news));
        assertThat(gone.pieces(2, 0)).isEmpty();
        assertThat(gone.pieces(3, 0)).containsExactly(1);
        assertThat(gone.pieces(1, 1)).containsExactly(0);
    }
}
