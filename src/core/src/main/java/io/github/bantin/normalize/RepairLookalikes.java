package io.github.bantin.normalize;

import io.github.bantin.internal.script.LookalikeRepair;

/** Puts the letters of Vietnamese where look-alikes of other alphabets stand for them. */
final class RepairLookalikes implements Step {
    @Override
    public boolean mayChange(String text) {
        return LookalikeRepair.hasLookalikes(text);
    }

    @Override
    public void edit(String text, Edits edits) {
        LookalikeRepair.repair(text, edits::replace);
    }
}
