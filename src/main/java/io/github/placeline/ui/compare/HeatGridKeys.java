package io.github.placeline.ui.compare;

import io.github.placeline.ui.compare.CompareViewModel.Shown;
import javafx.scene.input.KeyEvent;

/// The keys of a heat table: arrows cell by cell, Home and End to the ends of a row, with Ctrl to
/// the corners, Page Up and Page Down by what is in view, Enter opens or sorts, S sorts.
final class HeatGridKeys {

    private static final int ALL = 1_000_000;

    private final HeatGrid grid;
    private final CompareViewModel model;
    private final Runnable open;

    HeatGridKeys(HeatGrid grid, CompareViewModel model, Runnable open) {
        this.grid = grid;
        this.model = model;
        this.open = open;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        Shown now = model.shownProperty().get();
        if (now == null || event.isAltDown()) return;
        boolean far = event.isShortcutDown();
        int step = far ? ALL : 1;
        switch (event.getCode()) {
            case UP -> model.move(-step, 0);
            case DOWN -> model.move(step, 0);
            case LEFT -> model.move(0, -step);
            case RIGHT -> model.move(0, step);
            case HOME -> model.read(new Spot(far ? 0 : now.spot().row(), 0));
            case END -> model.read(new Spot(far ? ALL : now.spot().row(), lastColumn(now)));
            case PAGE_UP ->
                    model.read(
                            new Spot(
                                    Math.max(0, now.spot().row() - grid.page()),
                                    now.spot().column()));
            case PAGE_DOWN -> model.move(grid.page(), 0);
            case ENTER, SPACE -> activate(now);
            case S -> {
                if (far) return;
                model.sortBy(now.spot().column());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static int lastColumn(Shown now) {
        return now.table().columns().size() - 1;
    }

    private void activate(Shown now) {
        if (now.spot().row() == Spot.HEADING) model.sortBy(now.spot().column());
        else open.run();
    }
}
