package io.github.bantin.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way to a section from the document down, which prints as references write it: {@code điểm a khoản 2 Điều 5}.
 *
 * <p>Records are immutable and safe to share between threads.
 *
 * @param steps the sections on the way, the largest first; empty for the whole document
 */
public record SectionPath(List<Step> steps) {
    /**
     * One section on the way.
     *
     * @param kind its kind
     * @param number its number, if it has one
     */
    public record Step(SectionKind kind, Optional<SectionNumber> number) {
        /** Refuses null. */
        public Step {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(number, "number");
        }

        /** Returns the step as references write it, such as {@code khoản 2}. */
        @Override
        public String toString() {
            return number.isEmpty() ? kind.label() : kind.label() + ' ' + number.get();
        }
    }

    /** Copies the list. */
    public SectionPath {
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
    }

    /**
     * Returns the path as references write it, the smallest section first. What is above an article is left out, because
     * articles are numbered through a document.
     *
     * @return such as {@code điểm a khoản 2 Điều 5}; empty for the whole document
     */
    public String citation() {
        List<String> cited = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            SectionKind kind = steps.get(i).kind();
            boolean above = kind == SectionKind.PHAN
                    || kind == SectionKind.CHUONG
                    || kind == SectionKind.MUC
                    || kind == SectionKind.TIEU_MUC;
            if (!above || !hasArticleBelow(i)) {
                cited.add(steps.get(i).toString());
            }
        }
        return String.join(" ", cited);
    }

    private boolean hasArticleBelow(int at) {
        for (int i = at + 1; i < steps.size(); i++) {
            if (steps.get(i).kind().isScope()) {
                return false;
            }
            if (steps.get(i).kind() == SectionKind.DIEU) {
                return true;
            }
        }
        return false;
    }

    SectionPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new SectionPath(longer);
    }

    /** Returns all steps, the smallest section first. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.toString()));
        Collections.reverse(names);
        return String.join(" ", names);
    }
}
