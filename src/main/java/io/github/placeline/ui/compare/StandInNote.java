package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatTable;

/// What "Norfolk figures" below an area's name means.
final class StandInNote {

    private StandInNote() {}

    /// Empty where no area is shown by another's figures.
    static String of(HeatTable table) {
        boolean any = table.rows().stream().anyMatch(row -> !row.label().isEmpty());
        return any
                ? "“Figures” means those of the authority around the area: it has none of its own. They are never ranked."
                : "";
    }
}
