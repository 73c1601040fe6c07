package io.github.bantin.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/** What is known of an article while it is put together: its running text, its title and what belongs to it otherwise. */
final class Draft {
    /** The fragments of running text, in reading order. */
    final List<Fragment> texts;

    @Nullable
    Fragment headline;

    /** The other lines of its title, where they are a fragment apart. */
    @Nullable
    Fragment moreTitle;

    /** Whether its parts keep the order of the text. */
    boolean asItStands;

    /** Whether it is an official document, which stands in one piece. */
    boolean whole;

    /** How sure the headline is, as the logarithm of odds. */
    double headlineOdds;

    final List<Fragment> satellites = new ArrayList<>();
    private final List<Double> satelliteOdds = new ArrayList<>();
    /** How sure each fragment of running text follows the one before it, as the logarithm of odds; 0 for the first. */
    final List<Double> linkOdds;

    final Cohesion.Terms terms;
    /** The logarithm of the odds that something stands before its first fragment, and behind its last one. */
    final double before;

    final double behind;

    Draft(List<Fragment> texts, List<Double> linkOdds, Cohesion.Terms terms, double before, double behind) {
        this.texts = List.copyOf(texts);
        this.linkOdds = List.copyOf(linkOdds);
        this.terms = terms;
        this.before = before;
        this.behind = behind;
    }

    /** The page that it stands on; no article is without a fragment. */
    Page page() {
        return (texts.isEmpty() && headline == null ? satellites.get(0) : first()).page;
    }

    boolean hasText() {
        return !texts.isEmpty();
    }

    Fragment first() {
        return texts.isEmpty() && headline != null ? headline : texts.get(0);
    }

    Fragment last() {
        return texts.isEmpty() && headline != null ? headline : texts.get(texts.size() - 1);
    }

    int lines() {
        return texts.stream().mapToInt(Fragment::lines).sum();
    }

    /** The fragments of its title in reading order: a line that begins inside a sentence stands behind one that does not. */
    List<Fragment> title() {
        if (headline == null) {
            return List.of();
        }
        if (moreTitle == null) {
            return List.of(headline);
        }
        boolean before = moreTitle.place < headline.place;
        Fragment first = before ? moreTitle : headline;
        Fragment second = before ? headline : moreTitle;
        return first.first().opensInside() && !second.first().opensInside()
                ? List.of(second, first)
                : List.of(first, second);
    }

    /**
     * Takes a satellite.
     *
     * @param odds how sure it is that it belongs to the article, as the logarithm of odds
     */
    void take(Fragment satellite, double odds) {
        satellites.add(satellite);
        satelliteOdds.add(odds);
    }

    /** Tells all satellites with how sure each is. */
    void eachSatellite(ObjDoubleConsumer<Fragment> sink) {
        for (int i = 0; i < satellites.size(); i++) {
            sink.accept(satellites.get(i), satelliteOdds.get(i));
        }
    }

    /** How sure a satellite is, as the logarithm of odds. */
    double odds(Fragment satellite) {
        return satelliteOdds.get(satellites.indexOf(satellite));
    }

    /** Its satellites of one role, in the order of the text. */
    List<Fragment> of(PartRole role) {
        return satellites.stream().filter(fragment -> fragment.role == role).toList();
    }

    /** Where its first line begins in the text. */
    int begin() {
        int begin = Integer.MAX_VALUE;
        for (List<Fragment> fragments : List.of(texts, satellites, title())) {
            for (Fragment fragment : fragments) {
                begin = Math.min(begin, fragment.span().begin());
            }
        }
        return begin;
    }
}
