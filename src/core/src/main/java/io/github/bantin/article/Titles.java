package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/** Puts together titles whose lines were taken for titles of their own. */
final class Titles {
    /** Lines that go on from each other with this likelihood may be one title. */
    private static final float MAY_GO_ON = 0.1f;

    private Titles() {}

    /**
     * A title that no text takes and that stands right beside one that has a text belongs to it, if their lines may go on
     * from each other or one of them begins with a small letter, as only the rest of a title does.
     */
    static void join(Reading reading) {
        List<Draft> left = new ArrayList<>();
        for (Draft draft : reading.drafts) {
            if (draft.hasText() || draft.headline == null || !take(reading, draft.headline)) {
                left.add(draft);
            }
        }
        reading.drafts = left;
    }

    /**
     * The lines of a title in reading order. Text layers give the larger of two lines last; a line in capitals, such as the
     * type of a document, is the first one where the title would else begin inside a sentence.
     */
    static List<PageLine> ordered(List<PageLine> lines) {
        if (lines.isEmpty() || !lines.get(0).opensInside()) {
            return lines;
        }
        int first = 0;
        while (first < lines.size() && lines.get(first).shape() != PageLine.Shape.CAPITALS) {
            first++;
        }
        if (first == lines.size()) {
            return lines;
        }
        List<PageLine> ordered = new ArrayList<>(lines.subList(first, lines.size()));
        ordered.addAll(lines.subList(0, first));
        return ordered;
    }

    /** Whether a title may be a part of one that has a text. */
    static boolean isPart(Reading reading, Fragment title) {
        return reading.drafts.stream().anyMatch(draft -> isPart(reading, title, draft));
    }

    private static boolean isPart(Reading reading, Fragment title, Draft draft) {
        Fragment headline = draft.headline;
        if (headline == null || !draft.hasText() || draft.moreTitle != null) {
            return false;
        }
        Fragment second = headline.place > title.place ? headline : title;
        return Math.abs(headline.place - title.place) == 1
                && headline.pageNumber() == title.pageNumber()
                && (title.first().opensInside()
                        || headline.first().opensInside()
                        || LineReading.goesOn(reading.lines, second.from) >= MAY_GO_ON);
    }

    private static boolean take(Reading reading, Fragment title) {
        for (Draft draft : reading.drafts) {
            if (isPart(reading, title, draft)) {
                draft.moreTitle = title;
                return true;
            }
        }
        return false;
    }
}
