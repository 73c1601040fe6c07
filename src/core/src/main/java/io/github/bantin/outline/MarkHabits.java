package io.github.bantin.outline;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts, for each style of numbering, the marks of a document that follow each other at line begins and inside lines. Not
 * thread-safe.
 */
final class MarkHabits {
    private static final class Habit {
        private int begin;
        private int inside;
        private int signed;

        /** The last mark that counted, null where a new list may begin. */
        private @Nullable Mark last;
    }

    private final Map<NumberStyle, Habit> habits = new EnumMap<>(NumberStyle.class);

    /** Takes the next mark of the document. */
    void see(Mark mark, boolean runIn) {
        Habit habit = habits.computeIfAbsent(mark.style(), style -> new Habit());
        if (mark.isFirst() || habit.last != null && mark.follows(habit.last.value(), habit.last.suffix())) {
            habit.inside += runIn ? 1 : 0;
            habit.begin += runIn ? 0 : 1;
            habit.signed += mark.sign() == 0 ? 0 : 1;
            habit.last = mark;
        }
        if (mark.style().isNamed()) {
            habits.forEach((style, other) -> other.last = style.isNamed() ? other.last : null);
        }
    }

    /** Whether an article has a sign behind its number or none, as most articles of this document have. */
    boolean isUsual(Mark mark) {
        Habit habit = habits.get(mark.style());
        boolean signs = habit == null || habit.signed * 2 >= habit.begin + habit.inside;
        return mark.style() != NumberStyle.DIEU || signs == (mark.sign() != 0);
    }

    /** Whether the marks of a style stand inside lines as often as at their begins. */
    boolean runsIn(NumberStyle style) {
        Habit habit = habits.get(style);
        return habit != null && habit.inside >= habit.begin;
    }
}
