package io.github.bantin.article;

import io.github.bantin.internal.learn.PageTokens;
import java.util.Set;

/** What bylines look like: names of persons or agencies, as a rule in capitals, with a word or two that tell what they did. */
final class Bylines {
    /** So many words in small letters may stand in one, as in "Tin và ảnh của". */
    private static final int MOST_SMALL = 3;

    /** Names of offices have more: "Trung tâm Văn hóa - Thông tin và Thể thao huyện". */
    private static final int MOST_SMALL_OF_OFFICES = 8;

    private static final Set<Long> OFFICES =
            Phrases.words("phòng ban trung văn hội đoàn sở chi ủy đài công mặt liên trạm trường cổng đội hạt");
    private static final Set<Long> CUES =
            Phrases.words("theo nguồn tin bài ảnh video tổng biên lược sưu thực người tác");

    private static final Phrases SOURCE =
            Phrases.of("nguồn :|nguồn tin :|theo :|link :|link gốc :|link nguồn :|bài gốc :");

    private Bylines() {}

    /** Whether a line is a web address and nothing else, with or without "Nguồn:". */
    static boolean isAddress(Page page, int line) {
        PageLine at = page.line(line);
        int behind = SOURCE.end(page, line);
        if (behind == at.end()) {
            return false;
        }
        int begin = behind < 0 ? at.span().begin() : page.tokens().begin(behind);
        String text = page.text();
        boolean known = text.startsWith("http://", begin)
                || text.startsWith("https://", begin)
                || text.startsWith("www.", begin);
        for (int i = begin; known && i < at.span().end(); i++) {
            known = !Character.isWhitespace(text.charAt(i));
        }
        return known;
    }

    /** Whether a fragment may be a byline: a web address may; what says more in small letters is a title or text. */
    static boolean mayBe(Fragment fragment) {
        if (fragment.lines() == 1 && isAddress(fragment.page, fragment.from)) {
            return true;
        }
        PageTokens tokens = fragment.page.tokens();
        int first = fragment.first().first();
        while (first < fragment.first().end() && !tokens.isWord(first)) {
            first++;
        }
        if (first < fragment.first().end() && CUES.contains(tokens.key(first))) {
            return true;
        }
        int small = 0;
        for (int i = first; i < fragment.last().end(); i++) {
            small += tokens.kind(i) == PageTokens.LOWER ? 1 : 0;
        }
        boolean office = first < fragment.first().end() && OFFICES.contains(tokens.key(first));
        return small <= (office ? MOST_SMALL_OF_OFFICES : MOST_SMALL);
    }
}
