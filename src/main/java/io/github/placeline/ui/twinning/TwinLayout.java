package io.github.placeline.ui.twinning;

import io.github.placeline.ui.controls.Letter;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Puts the two areas and the side panel beside each other where there is room; with less the panel
/// goes below, with least everything stands in one column.
final class TwinLayout {

    /// Widths in units of the text's size.
    private static final double ROOM_FOR_PANEL = 78;

    private static final double ROOM_FOR_TWO = 42;
    private static final double PANEL = 25.6;
    private static final double BESIDE = 38;
    private static final double ALONE = 29;
    private static final double PANEL_ALONE = 36;

    private final GridPane body;
    private final Node first;
    private final Node second;
    private final Node panel;
    private final Letter letter = new Letter(this::arrange);

    TwinLayout(GridPane body, Node first, Node second, Node panel) {
        this.body = body;
        this.first = first;
        this.second = second;
        this.panel = panel;
        body.getChildren().add(letter);
        body.widthProperty().subscribe(_ -> arrange());
    }

    private void arrange() {
        double room = body.getWidth() / letter.em();
        GridPane.setConstraints(first, 0, 0);
        if (room >= ROOM_FOR_PANEL) {
            GridPane.setConstraints(second, 1, 0);
            GridPane.setConstraints(panel, 2, 0, 1, 1);
            columns(half(), half(), fixed(PANEL * letter.em()));
            rows(BESIDE);
        } else if (room >= ROOM_FOR_TWO) {
            GridPane.setConstraints(second, 1, 0);
            GridPane.setConstraints(panel, 0, 1, 2, 1);
            columns(percent(50), percent(50));
            rows(ALONE, PANEL_ALONE);
        } else {
            GridPane.setConstraints(second, 0, 1);
            GridPane.setConstraints(panel, 0, 2, 1, 1);
            columns(half());
            rows(ALONE, ALONE, PANEL_ALONE);
        }
    }

    /// Rows of at least these heights, in units of the text's size.
    private void rows(double... heights) {
        body.getRowConstraints().clear();
        for (double height : heights) {
            RowConstraints row = new RowConstraints();
            row.setMinHeight(height * letter.em());
            row.setVgrow(Priority.ALWAYS);
            body.getRowConstraints().add(row);
        }
    }

    private void columns(ColumnConstraints... columns) {
        body.getColumnConstraints().setAll(Stream.of(columns).toList());
    }

    /// Columns of this kind share what is left evenly, whatever is in them.
    private static ColumnConstraints half() {
        ColumnConstraints column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /// Where the panel spans both columns, only shares of the whole keep them even: growing ones
    /// would give the panel's own width to one of them.
    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }
}
