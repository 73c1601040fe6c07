package io.github.bantin.normalize;

import io.github.bantin.internal.script.TonePlacer;

/** Moves tone marks to the place of one style, and, to repair, those that no style puts where they stand. */
final class ToneMarks implements Step {
    private final ToneMarkPlacement placement;
    private final boolean repair;

    ToneMarks(ToneMarkPlacement placement, boolean repair) {
        this.placement = placement;
        this.repair = repair;
    }

    @Override
    public void edit(String text, Edits edits) {
        TonePlacer.place(text, placement.style(), repair, edits::replace);
    }
}
