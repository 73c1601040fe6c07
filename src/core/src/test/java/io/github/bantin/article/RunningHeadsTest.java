package io.github.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** Running heads and feet come again on other pages, also where each page is read alone. */
class RunningHeadsTest {
    private static String page(int number) {
        List<String> lines = new ArrayList<>(List.of("BẢN TIN HUYỆN ĐÔNG SƠN", "Tin thứ " + "abcdefg".charAt(number)));
        for (int i = 0; i < 6; i++) {
            lines.add("Dòng " + "abcdefg".charAt(number) + " " + "hiklmn".charAt(i));
        }
        lines.add(4, "Hoài An");
        lines.add("Trang " + (number + 1));
        return String.join("\n", lines);
    }

    @Example
    void headsAndFeetAreCountedOverPages() {
        Page text = Page.of(page(0) + "\f" + page(1) + "\f" + page(2));
        for (Page page : text.pages(0, text.size())) {
            int[] repeated = page.repetitions();
            assertThat(repeated[0]).as("head").isEqualTo(2);
            assertThat(repeated[repeated.length - 1])
                    .as("foot, its figures apart")
                    .isEqualTo(2);
            assertThat(repeated[1]).as("title").isZero();
            assertThat(repeated[4]).as("a name inside the page").isZero();
        }
        Page joined = Page.joined(text.pages(0, text.size()), List.of());
        assertThat(joined.repetitions()[0]).isEqualTo(2);
        assertThat(joined.repetitions()[4])
                .as("the same name on pages that are read together")
                .isEqualTo(2);
    }

    /** A head that stands twice on each page comes again on no more pages for that. */
    @Example
    void aHeadThatStandsTwiceIsCountedOncePerPage() {
        String head = "BẢN TIN HUYỆN ĐÔNG SƠN";
        Page text = Page.of(head + "\n" + page(0) + "\f" + head + "\n" + page(1) + "\f" + page(2));
        List<Page> pages = text.pages(0, text.size());
        assertThat(pages.get(0).repetitions()[0]).isEqualTo(2);
        assertThat(pages.get(0).repetitions()[1]).isEqualTo(2);
        assertThat(pages.get(2).repetitions()[0]).isEqualTo(2);
        Page two = Page.of(head + "\n" + head + "\n" + page(0) + "\f" + page(1));
        assertThat(two.pages(0, two.size()).get(1).repetitions()[0])
                .as("one other page, whatever stands on it")
                .isEqualTo(1);
    }

    @Example
    void aPageAloneHasNone() {
        assertThat(Page.of(page(0)).repetitions()).containsOnly(0);
    }
}
