package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;

/** Parts an article where it is joined with too little confidence; what stands together in the text stays together. */
final class Parting {
    private final Draft draft;
    private final double least;

    private Parting(Draft draft, double least) {
        this.draft = draft;
        this.least = least;
    }

    /** What is left of an article without its joins of less confidence; itself if it has none. */
    static List<Draft> of(Draft draft, double least) {
        boolean weak = Joins.of(draft).stream().anyMatch(join -> join.confidence() < least);
        return weak ? new Parting(draft, least).pieces() : List.of(draft);
    }

    private List<Draft> pieces() {
        List<Draft> pieces = new ArrayList<>();
        boolean headless = Joins.isTitleApart(draft) && Joins.confidence(draft.headlineOdds) < least;
        if (headless) {
            pieces.add(titled(new Draft(List.of(), List.of(), draft.terms, 0, 0)));
        }
        int from = 0;
        for (int i = 1; i <= draft.texts.size(); i++) {
            if (i == draft.texts.size() || Joins.isApart(draft, i) && Joins.confidence(draft.linkOdds.get(i)) < least) {
                Draft piece = piece(from, i);
                pieces.add(from == 0 && !headless ? titled(piece) : piece);
                from = i;
            }
        }
        for (Fragment satellite : draft.satellites) {
            Draft of = satellite.role == PartRole.KICKER ? pieces.get(0) : nearest(pieces, satellite);
            of.take(satellite, draft.odds(satellite));
        }
        return pieces;
    }

    private Draft piece(int from, int to) {
        List<Double> odds = new ArrayList<>(draft.linkOdds.subList(from, to));
        odds.set(0, 0.0);
        Draft piece = new Draft(draft.texts.subList(from, to), odds, draft.terms, draft.before, draft.behind);
        piece.asItStands = draft.asItStands;
        return piece;
    }

    private Draft titled(Draft piece) {
        piece.headline = draft.headline;
        piece.moreTitle = draft.moreTitle;
        piece.headlineOdds = draft.headlineOdds;
        return piece;
    }

    /** The piece that has the text that stands nearest to a satellite, of two as near the one before it. */
    private static Draft nearest(List<Draft> pieces, Fragment satellite) {
        Draft nearest = pieces.get(0);
        int least = Integer.MAX_VALUE;
        for (Draft piece : pieces) {
            for (Fragment text : piece.texts) {
                int distance = 2 * Math.abs(text.place - satellite.place) + (text.place > satellite.place ? 1 : 0);
                if (distance < least) {
                    least = distance;
                    nearest = piece;
                }
            }
        }
        return nearest;
    }
}
