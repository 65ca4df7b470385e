package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatCell;
import io.github.placeline.app.compare.HeatColumn;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.model.Area;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.shell.Navigator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the place that is read in a heat table leads.
final class SpotActions {

    private final CompareViewModel model;
    private final Navigator navigator;

    SpotActions(CompareViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    /// What Enter does there, in words; empty where it does nothing.
    String words() {
        return spot(this::words).orElse("");
    }

    private Optional<String> words(Shown shown) {
        Spot spot = shown.spot();
        HeatTable table = shown.table();
        if (spot.row() == Spot.HEADING) return Optional.of("Sort");
        if (spot.isOfIndicator(table))
            return Optional.of(isIndex(shown) ? "Open the index" : "Open indicator");
        return spot.row() >= 0 ? Optional.of("Among all authorities") : Optional.empty();
    }

    /// Opens what the place is about: an indicator of the area whose figure is shown, or the area.
    void open() {
        Shown shown = model.shownProperty().get();
        if (shown == null || shown.table().isEmpty()) return;
        Spot spot = shown.spot();
        if (spot.row() == Spot.HEADING) {
            model.sortBy(spot.column());
        } else if (spot.isOfIndicator(shown.table())) {
            HeatColumn column = shown.table().columns().get(spot.column());
            if (isIndex(shown)) indexes();
            else area(shown).ifPresent(area -> navigator.showIndicator(area, column.indicator()));
        } else if (spot.row() >= 0) {
            navigator.showSpine(shown.rows().get(shown.spot().row()).area());
        }
    }

    /// Whether the place is about an indicator, so that a ranked list can be shown.
    boolean canRank() {
        Shown shown = model.shownProperty().get();
        return shown != null && shown.spot().isOfIndicator(shown.table()) && !isIndex(shown);
    }

    /// Opens the ranked list of the indicator, the row's authority picked out.
    void rank() {
        Shown shown = model.shownProperty().get();
        if (shown == null || !canRank()) return;
        HeatColumn column = shown.table().columns().get(shown.spot().column());
        Optional<Area> looked = shown.spot().row() >= 0 ? area(shown) : Optional.empty();
        looked.or(() -> Optional.ofNullable(lookedAt()))
                .ifPresent(area -> navigator.showRanking(area, column.indicator()));
    }

    private static boolean isIndex(Shown shown) {
        return shown.table().columns().get(shown.spot().column()).index() != null;
    }

    /// Opens the composites.
    void indexes() {
        Area looked = lookedAt();
        if (looked != null) navigator.showIndexes(looked);
    }

    /// Opens the sets of parts.
    void parts() {
        Area looked = lookedAt();
        if (looked != null) navigator.showParts(looked);
    }

    private @Nullable Area lookedAt() {
        return model.loaded().map(facts -> facts.question().looked()).orElse(null);
    }

    void importFile() {
        navigator.showImport();
    }

    /// The area whose figure is shown in the place.
    private static Optional<Area> area(Shown shown) {
        HeatCell cell =
                shown.spot().row() >= 0
                        ? shown.rows().get(shown.spot().row()).cells().get(shown.spot().column())
                        : shown.table().columns().get(shown.spot().column()).country();
        return Optional.ofNullable(cell).map(HeatCell::shown);
    }

    private <T> Optional<T> spot(java.util.function.Function<Shown, Optional<T>> ask) {
        Shown shown = model.shownProperty().get();
        return shown == null || shown.table().isEmpty() ? Optional.empty() : ask.apply(shown);
    }
}
