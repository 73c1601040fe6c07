package io.github.bantin.cli.articles;

import io.github.bantin.article.Article;
import io.github.bantin.article.ArticlePart;
import io.github.bantin.article.SegmentedPage;
import io.github.bantin.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a segmented page says of an atom: the article, role and paragraph that hold most of its characters.
 *
 * @param article the number of the article, -1 for none
 * @param role the role
 * @param paragraph the number of the part in its article
 * @param place the place of the span in its article
 */
record Answer(int article, String role, int paragraph, int place) {
    private static final Answer NOTHING = new Answer(-1, "noise", -1, -1);

    private record Piece(int article, String role, int paragraph, int place) {}

    static List<Answer> of(List<Atom> atoms, SegmentedPage page, String text) {
        int[] owner = new int[text.length()];
        Arrays.fill(owner, -1);
        List<Piece> pieces = new ArrayList<>();
        for (int a = 0; a < page.articles().size(); a++) {
            Article article = page.articles().get(a);
            int place = 0;
            for (int p = 0; p < article.parts().size(); p++) {
                place = claim(article.parts().get(p), a, p, place, owner, pieces);
            }
        }
        for (ArticlePart part : page.loose()) {
            claim(part, -1, -1, 0, owner, pieces);
        }
        List<Answer> answers = new ArrayList<>();
        for (Atom atom : atoms) {
            answers.add(most(atom, owner, pieces, text));
        }
        return answers;
    }

    private static int claim(ArticlePart part, int article, int paragraph, int place, int[] owner, List<Piece> pieces) {
        int next = place;
        for (Span span : part.excerpt().spans()) {
            String role = part.role().name().toLowerCase(Locale.ROOT);
            for (int i = span.begin(); i < span.end(); i++) {
                owner[i] = owner[i] < 0 ? pieces.size() : owner[i];
            }
            pieces.add(new Piece(article, role, paragraph, next++));
        }
        return next;
    }

    private static Answer most(Atom atom, int[] owner, List<Piece> pieces, String text) {
        // In the order in which owners come, so that of two with as many characters the first one has the atom.
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int i = atom.begin(); i < atom.end(); i++) {
            if (!Atom.isBlank(text.charAt(i))) {
                counts.merge(owner[i], 1, Integer::sum);
            }
        }
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        if (best < 0) {
            return NOTHING;
        }
        Piece piece = pieces.get(best);
        return new Answer(piece.article(), piece.role(), piece.paragraph(), piece.place());
    }
}
