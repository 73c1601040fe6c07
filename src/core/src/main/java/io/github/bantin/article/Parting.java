package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

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
        NavigableMap<Integer, Draft> at = new TreeMap<>();
        pieces.forEach(piece -> piece.texts.forEach(text -> at.put(text.place, piece)));
        draft.eachSatellite((satellite, odds) -> {
            Draft of = satellite.role == PartRole.KICKER ? pieces.get(0) : nearest(at, satellite.place);
            of.take(satellite, odds);
        });
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

    /** The piece that has the text that stands nearest to a place, of two as near the one before it. */
    private static Draft nearest(NavigableMap<Integer, Draft> pieces, int place) {
        Map.Entry<Integer, Draft> before = pieces.floorEntry(place);
        Map.Entry<Integer, Draft> behind = pieces.ceilingEntry(place);
        if (before == null || behind != null && behind.getKey() - place < place - before.getKey()) {
            return Objects.requireNonNull(behind, "a draft that is parted has text")
                    .getValue();
        }
        return before.getValue();
    }
}
