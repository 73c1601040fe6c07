package io.github.bantin.extract;

import io.github.bantin.text.AlignedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers, references to laws, dates, times, shares, sums of money, quantities and numbers in Vietnamese
 * official text.
 *
 * <p>One pass from left to right, anchored on figures and a few words; what stands around an anchor is looked at through
 * a window of bounded size, so that time is linear in the text, whatever it holds. Works on composed and decomposed
 * text, on any case and on hard-wrapped lines; nothing is read across an empty line. Offsets are UTF-16 code units of
 * the text that is passed. Reading never throws on what the text holds. Extractors are immutable and safe for use by any
 * number of threads.
 *
 * <pre>{@code
 * List<Mention> found = MentionExtractor.standard().extract("Chỉ thị số 19-CT/\nTW, ngày 18/11/2022");
 * found.get(0).normalized(); // 19-CT/TW
 * found.get(1).normalized(); // 2022-11-18
 * }</pre>
 */
public final class MentionExtractor {
    private static final MentionExtractor STANDARD = builder().build();

    private final ExtractionOptions options;
    private final SpareScans scans;

    private MentionExtractor(ExtractionOptions options) {
        this.options = options;
        this.scans = new SpareScans(options);
    }

    /**
     * Returns the extractor of all kinds that need nothing to be given or allowed.
     *
     * @return the shared instance
     */
    public static MentionExtractor standard() {
        return STANDARD;
    }

    /**
     * Returns an extractor that reports only some kinds; what it reports, the extractor of all kinds reports too.
     *
     * @param kinds the kinds to report
     * @return an extractor
     */
    public static MentionExtractor of(MentionKind... kinds) {
        return builder()
                .kinds(Arrays.asList(Objects.requireNonNull(kinds, "kinds")))
                .build();
    }

    /**
     * Returns a builder that begins with the standard settings.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the kinds that this extractor reports.
     *
     * @return an unmodifiable set
     */
    public Set<MentionKind> kinds() {
        return options.kinds();
    }

    /**
     * Returns the day that relative dates are told from.
     *
     * @return the day; empty if relative dates are not looked for
     */
    public Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(options.reference());
    }

    /**
     * Finds the mentions in a text.
     *
     * @param text any text
     * @return the mentions in the order of the text; no two overlap
     */
    public List<Mention> extract(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        AlignedText mended = options.damaged() ? DamagedDigits.mended(source) : null;
        if (mended == null || mended.isIdentity()) {
            return reported(scans.read(source, false));
        }
        return reported(DamagedDigits.inSource(scans.read(mended.text(), false), mended));
    }

    /**
     * Finds the mentions in a text and those inside them: a range of dates and its two dates.
     *
     * @param text any text
     * @return the mentions by their begin; a mention stands before those inside it
     */
    public List<Mention> extractAll(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        AlignedText mended = options.damaged() ? DamagedDigits.mended(source) : null;
        String read = mended == null ? source : mended.text();
        List<Mention> all = scans.read(read, true);
        return reported(mended == null || mended.isIdentity() ? all : DamagedDigits.inSource(all, mended));
    }

    private List<Mention> reported(List<Mention> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        if (kinds().size() == MentionKind.values().length) {
            return Collections.unmodifiableList(found);
        }
        return found.stream()
                .filter(mention -> kinds().contains(mention.kind()))
                .toList();
    }

    /** Settings of an extractor. Not thread-safe; each build makes a new extractor. */
    public static final class Builder {
        private EnumSet<MentionKind> kinds = EnumSet.allOf(MentionKind.class);

        @Nullable
        private LocalDate reference;

        private boolean damaged;
        private boolean vague;

        private Builder() {}

        /**
         * Reports only some kinds.
         *
         * @param kinds the kinds to report
         * @return this builder
         */
        public Builder kinds(Collection<MentionKind> kinds) {
            EnumSet<MentionKind> chosen = EnumSet.noneOf(MentionKind.class);
            for (MentionKind kind : Objects.requireNonNull(kinds, "kinds")) {
                chosen.add(Objects.requireNonNull(kind, "kinds"));
            }
            this.kinds = chosen;
            return this;
        }

        /**
         * Looks for relative dates ({@code hôm qua}, {@code tuần trước}) too, told from a day. Without it there are
         * none: the library never asks the clock.
         *
         * @param day the day that the text speaks of as today
         * @return this builder
         */
        public Builder referenceDate(LocalDate day) {
            this.reference = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Reads digits that a scan misread as letters ({@code l} and {@code I} for 1, {@code O} and {@code o} for 0)
         * inside numbers and document numbers; such mentions are never {@linkplain Confidence#CERTAIN certain}. Off
         * unless asked for.
         *
         * @param read whether to read them
         * @return this builder
         */
        public Builder damagedDigits(boolean read) {
            this.damaged = read;
            return this;
        }

        /**
         * Reports references that name their document only loosely: a chapter or a point without its article, {@code Đề
         * án 06}, {@code Nghị quyết Trung ương 4 khóa XII}. Off unless asked for.
         *
         * @param report whether to report them
         * @return this builder
         */
        public Builder vagueReferences(boolean report) {
            this.vague = report;
            return this;
        }

        /**
         * Builds the extractor.
         *
         * @return an extractor with these settings
         */
        public MentionExtractor build() {
            return new MentionExtractor(new ExtractionOptions(
                    Collections.unmodifiableSet(kinds.clone()), reference, damaged, vague, false));
        }
    }
}
