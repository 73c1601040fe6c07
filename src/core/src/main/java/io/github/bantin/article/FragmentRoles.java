package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ModelBody;
import io.github.bantin.text.ModelFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second look at the roles of fragments: what a fragment is as a whole, by the lines that it is made of, what stands around
 * it, how its words go on there and whether they come again elsewhere on the page. Immutable.
 */
final class FragmentRoles {
    /** The roles that are looked at again; headers and the like are sure enough by their lines. */
    static final List<PartRole> ROLES = List.of(
            PartRole.KICKER, PartRole.HEADLINE, PartRole.LEAD, PartRole.BODY, PartRole.BYLINE, PartRole.CAPTION);

    /** How many numbers describe a fragment. */
    static final int COLUMNS = 81;

    private final List<Forest> forests;
    /** Whether what is known without learning counts. */
    private final boolean numbers;

    /** Makes a model of one forest for each of the roles. */
    FragmentRoles(List<Forest> forests) {
        this(forests, false);
    }

    private FragmentRoles(List<Forest> forests, boolean numbers) {
        this.forests = List.copyOf(forests);
        this.numbers = numbers;
    }

    /** Reads a model. */
    static FragmentRoles read(ModelBody in) throws ModelFormatException {
        List<Forest> forests = new ArrayList<>();
        for (int i = 0; i < ROLES.size(); i++) {
            forests.add(Forest.read(in, COLUMNS));
        }
        return new FragmentRoles(forests, true);
    }

    void write(OutputStream out) throws IOException {
        for (Forest forest : forests) {
            forest.write(out);
        }
    }

    /** The fragments in the roles that they have as a whole. */
    List<Fragment> again(Junction junction, float[] lines, List<Fragment> fragments, Cohesion.Terms[] terms) {
        Rows rows = new Rows(junction, lines, fragments, terms);
        List<Fragment> again = new ArrayList<>(fragments.size());
        for (Fragment fragment : fragments) {
            again.add(isOpen(fragment) ? fragment.in(best(fragment, rows.row(fragment.place))) : fragment);
        }
        return again;
    }

    /** Whether the role of a fragment is looked at again. */
    static boolean isOpen(Fragment fragment) {
        return ROLES.contains(fragment.role);
    }

    /**
     * The likeliest role. What begins with the second half of a document number is running text: such columns are too rare in
     * news to be learned from it. So is what has the form of a document's frame or of a row of a table; no headline or
     * caption ends with a colon or semicolon, behind which something follows; and a byline is names.
     */
    private PartRole best(Fragment fragment, float[] row) {
        if (numbers && (fragment.first().opening() == PageLine.Opening.SYMBOL || isFrame(fragment))) {
            return PartRole.BODY;
        }
        PageLine.Closing closing = fragment.last().closing();
        boolean leadsOn = numbers && (closing == PageLine.Closing.COLON || closing == PageLine.Closing.SEMICOLON);
        boolean names = !numbers || Bylines.mayBe(fragment);
        PartRole best = PartRole.BODY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < forests.size(); i++) {
            double odds = forests.get(i).logOdds(row);
            boolean closes = ROLES.get(i) == PartRole.HEADLINE || ROLES.get(i) == PartRole.CAPTION;
            boolean asked = ROLES.get(i) == PartRole.BYLINE ? names : !(leadsOn && closes);
            if (asked && odds > most) {
                most = odds;
                best = ROLES.get(i);
            }
        }
        return best;
    }

    private static boolean isFrame(Fragment fragment) {
        return switch (fragment.page.form(fragment.from)) {
            case UNIT, GROUNDS, ENACTING, RECIPIENTS, AUTHORITY -> true;
            case ROW -> fragment.page.form(fragment.to - 1) == LineForm.ROW;
            default -> false;
        };
    }

    /** What is seen of the fragments of a page. */
    static final class Rows {
        private static final int FAR = 12;

        private final Junction junction;
        private final float[] lines;
        private final List<Fragment> all;
        private final Cohesion.Terms[] terms;
        private final float median;
        /** The nearest text on either side of each fragment. */
        private final @Nullable Fragment[] textBefore;

        private final @Nullable Fragment[] textBehind;
        private final int[] counts = new int[LineLabels.ROLES + 1];

        Rows(Junction junction, float[] lines, List<Fragment> all, Cohesion.Terms[] terms) {
            this.junction = junction;
            this.lines = lines;
            this.all = all;
            this.terms = terms;
            double[] widths =
                    all.stream().mapToDouble(one -> one.width).sorted().toArray();
            this.median = widths.length == 0 ? 1 : (float) widths[widths.length / 2];
            all.forEach(one -> counts[LineLabels.code(one.role)]++);
            this.textBefore = new Fragment[all.size()];
            this.textBehind = new Fragment[all.size()];
            for (int i = 1; i < all.size(); i++) {
                textBefore[i] = all.get(i - 1).isText() ? all.get(i - 1) : textBefore[i - 1];
            }
            for (int i = all.size() - 2; i >= 0; i--) {
                textBehind[i] = all.get(i + 1).isText() ? all.get(i + 1) : textBehind[i + 1];
            }
        }

        float[] row(int place) {
            Fragment fragment = all.get(place);
            Fragment before = place == 0 ? null : all.get(place - 1);
            Fragment after = place + 1 == all.size() ? null : all.get(place + 1);
            float[] row = new float[COLUMNS];
            int c = 0;
            for (int role = 0; role < LineLabels.ROLES; role++) {
                row[c++] = mean(fragment, role);
            }
            for (int step = -2; step <= 2; step++) {
                int at = place + step;
                if (step != 0) {
                    row[c++] = at < 0 || at >= all.size() ? -1 : LineLabels.code(all.get(at).role);
                }
            }
            for (PartRole role : List.of(PartRole.HEADLINE, PartRole.LEAD, PartRole.BODY, PartRole.CAPTION)) {
                row[c++] = before == null ? -1 : mean(before, LineLabels.code(role));
                row[c++] = after == null ? -1 : mean(after, LineLabels.code(role));
            }
            row[c++] = fragment.lines();
            row[c++] = before == null ? 0 : before.lines();
            row[c++] = after == null ? 0 : after.lines();
            row[c++] = fragment.first().tokens();
            row[c++] = fragment.last().tokens();
            row[c++] = fragment.last().closing().code();
            row[c++] = fragment.first().opening().code();
            row[c++] = fragment.first().shape().code();
            row[c++] = fragment.last().shape().code();
            row[c++] = before == null ? -1 : before.last().closing().code();
            row[c++] = after == null ? -1 : after.first().opening().code();
            row[c++] = (float) Math.log(fragment.width / median);
            row[c++] = before == null ? Float.NaN : (float) Math.log(fragment.width / before.width);
            row[c++] = after == null ? Float.NaN : (float) Math.log(fragment.width / after.width);
            row[c++] = fragment.last().width() / fragment.width;
            row[c++] = LineReading.goesOn(lines, fragment.from);
            row[c++] = after == null ? -1 : LineReading.goesOn(lines, after.from);
            row[c++] = before == null ? 0 : meet(before, fragment);
            row[c++] = after == null ? 0 : meet(fragment, after);
            row[c++] = fragment.first().gapBefore() ? 1 : 0;
            row[c++] = after == null || after.first().gapBefore() ? 1 : 0;
            row[c++] = before == null || before.pageNumber() != fragment.pageNumber() ? 1 : 0;
            row[c++] = after == null || after.pageNumber() != fragment.pageNumber() ? 1 : 0;
            c = echoes(row, c, place);
            row[c++] = fragment.gaps();
            row[c++] = fragment.fullness();
            row[c++] = fragment.firstNumber;
            row[c++] = counts[LineLabels.code(PartRole.HEADLINE)];
            row[c++] = counts[LineLabels.code(PartRole.CAPTION)];
            row[c++] = counts[LineLabels.code(PartRole.LEAD)];
            row[c++] = counts[LineLabels.code(PartRole.BYLINE)];
            row[c++] = all.size();
            Page page = fragment.page;
            row[c++] = page.form(fragment.from).code();
            row[c++] = page.form(fragment.to - 1).code();
            row[c++] = before == null ? -1 : page.form(before.to - 1).code();
            row[c++] = before == null ? -1 : page.form(before.from).code();
            row[c++] = after == null ? -1 : page.form(after.from).code();
            row[c++] = page.formLines() / (float) page.size();
            row[c++] = page.formLines();
            row[c++] = rows(fragment);
            row[c++] = opensWithCapital(fragment) ? (float) junction.capital(page, fragment.first()) : Float.NaN;
            row[c++] = before == null ? 0 : (float) junction.capitalBehind(page, before.last());
            row[c++] = (float) junction.stopBehind(page, fragment.last());
            row[c++] = before == null ? 0 : (float) junction.stopBehind(page, before.last());
            row[c++] = after == null || !opensWithCapital(after)
                    ? Float.NaN
                    : (float) (junction.capital(page, after.first()) + junction.capitalBehind(page, fragment.last()));
            return bridged(row, c, fragment, before, after);
        }

        /** Whether what stands before goes on behind, over the fragment, and how its lines are set beside theirs. */
        private float[] bridged(
                float[] row, int at, Fragment fragment, @Nullable Fragment before, @Nullable Fragment after) {
            int c = at;
            row[c++] = before == null || after == null ? Float.NaN : meet(before, after);
            c = between(row, c, fragment, textBefore[fragment.place], textBehind[fragment.place]);
            row[c++] = fragment.page.strides(junction).across(fragment.from, 2);
            row[c++] = fragment.page.wordGaps(fragment.from).code();
            row[c++] =
                    before == null ? -1 : fragment.page.wordGaps(before.to - 1).code();
            row[c++] = after == null ? -1 : fragment.page.wordGaps(after.from).code();
            row[c++] = fragment.wideGaps();
            row[c++] = (float) junction.lead(fragment.page, fragment.first());
            return row;
        }

        /** How the nearest texts on both sides go on in each other, and how wide they are. */
        private int between(
                float[] row, int at, Fragment fragment, @Nullable Fragment before, @Nullable Fragment behind) {
            int c = at;
            if (before == null || behind == null) {
                row[c++] = Float.NaN;
                row[c++] = -1;
                row[c++] = Float.NaN;
                row[c++] = Float.NaN;
                return c;
            }
            row[c++] = meet(before, behind);
            row[c++] = (before.last().closed() ? 0 : 2) + (behind.first().opensInside() ? 1 : 0);
            row[c++] = (float) Math.log(before.width / behind.width);
            row[c++] = (float) Math.log(fragment.width / Math.max(before.width, behind.width));
            return c;
        }

        private static boolean opensWithCapital(Fragment fragment) {
            return fragment.first().opening() == PageLine.Opening.CAPITAL;
        }

        /** The share of its lines that are rows of a table. */
        private static float rows(Fragment fragment) {
            int count = 0;
            for (int i = fragment.from; i < fragment.to; i++) {
                count += fragment.page.form(i) == LineForm.ROW ? 1 : 0;
            }
            return count / (float) fragment.lines();
        }

        private float mean(Fragment fragment, int role) {
            float sum = 0;
            for (int i = fragment.from; i < fragment.to; i++) {
                sum += LineReading.probability(lines, i, role);
            }
            return sum / fragment.lines();
        }

        private float meet(Fragment from, Fragment to) {
            Page page = from.page;
            return (float)
                    (junction.pair(page, from.last(), to.first()) + junction.triples(page, from.last(), to.first()));
        }

        /** How much of its words comes again in one other fragment of text, near and anywhere, and where. */
        private int echoes(float[] row, int at, int place) {
            int c = at;
            float near = 0;
            float best = 0;
            float back = 0;
            int where = 0;
            for (int i = 0; i < all.size(); i++) {
                if (i == place || !all.get(i).isText()) {
                    continue;
                }
                float share = terms[place].coverage(terms[i]);
                if (Math.abs(i - place) <= FAR) {
                    near = Math.max(near, share);
                }
                if (share > best) {
                    best = share;
                    where = i - place;
                }
            }
            for (Fragment other : all) {
                if (other.place != place && other.isTitle() && Math.abs(other.place - place) <= FAR) {
                    back = Math.max(back, terms[other.place].coverage(terms[place]));
                }
            }
            row[c++] = near;
            row[c++] = best;
            row[c++] = where;
            row[c++] = back;
            return c;
        }
    }
}
