package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.Listing;
import io.github.placeline.importing.plan.PlanRow;
import javafx.collections.ObservableListBase;

/// The rows of a [Listing] as a list whose rows are made when they are looked at, so that a table
/// shows a million of them.
final class PlanRows extends ObservableListBase<PlanRow> {

    private final Listing.View view;

    PlanRows(Listing.View view) {
        this.view = view;
    }

    @Override
    public PlanRow get(int place) {
        return view.at(place);
    }

    @Override
    public int size() {
        return view.size();
    }
}
