package io.github.bantin.extract;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The scans of one extractor, which are used for text after text: making one costs more than reading a short sentence.
 *
 * <p>A few places, told by the thread, keep a scan that nobody uses; a thread that finds its place empty makes another.
 * Scans keep nothing of the texts that they have read. Safe for use by any number of threads.
 */
final class SpareScans {
    /** A power of two. */
    private static final int PLACES = 8;

    private final ExtractionOptions options;
    private final AtomicReferenceArray<@Nullable MentionScan> spares = new AtomicReferenceArray<>(PLACES);

    SpareScans(ExtractionOptions options) {
        this.options = options;
    }

    /** The mentions in a text, each followed by those that it is made of if that is asked for. */
    List<Mention> read(String text, boolean nested) {
        int place = (int) Thread.currentThread().getId() & PLACES - 1;
        MentionScan spare = spares.getAndSet(place, null);
        MentionScan scan = spare == null ? new MentionScan(options) : spare;
        List<Mention> found = scan.run(text, nested);
        spares.set(place, scan);
        return found;
    }
}
