package io.github.placeline.ui.indicator;

import io.github.placeline.ui.controls.Letter;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Puts the answer and its figures beside the evidence where there is room; otherwise the answer
/// comes first, then the evidence, then the figures.
final class BodyLayout {

    /// Sizes in units of the text's.
    private static final double ROOM = 60;

    private static final double SIDE = 22.667;

    private final GridPane body;
    private final Node evidence;
    private final Node answer;
    private final Node figures;
    private final VBox column = new VBox();
    private boolean isBeside;
    private double drawnAt;
    private final Letter letter = new Letter(this::arrange);

    BodyLayout(GridPane body, Node evidence, Node answer, Node figures) {
        this.body = body;
        this.evidence = evidence;
        this.answer = answer;
        this.figures = figures;
        column.getStyleClass().add("indicator-column");
        VBox.setVgrow(figures, Priority.ALWAYS);
        body.getChildren().add(letter);
        body.widthProperty().subscribe(_ -> arrange());
    }

    private void arrange() {
        boolean beside = body.getWidth() >= ROOM * letter.em();
        if (beside == isBeside && drawnAt == letter.em()) return;
        isBeside = beside;
        drawnAt = letter.em();
        ColumnConstraints main = new ColumnConstraints();
        main.setHgrow(Priority.ALWAYS);
        main.setMinWidth(0);
        column.getChildren().clear();
        if (beside) {
            double side = SIDE * letter.em();
            column.getChildren().setAll(answer, figures);
            GridPane.setConstraints(evidence, 0, 0);
            GridPane.setConstraints(column, 1, 0);
            body.getChildren().setAll(letter, evidence, column);
            body.getColumnConstraints().setAll(main, new ColumnConstraints(side, side, side));
            body.getRowConstraints().setAll(row(Priority.ALWAYS));
        } else {
            GridPane.setConstraints(answer, 0, 0);
            GridPane.setConstraints(evidence, 0, 1);
            GridPane.setConstraints(figures, 0, 2);
            body.getChildren().setAll(letter, answer, evidence, figures);
            body.getColumnConstraints().setAll(main);
            body.getRowConstraints()
                    .setAll(row(Priority.NEVER), row(Priority.ALWAYS), row(Priority.NEVER));
        }
    }

    private static RowConstraints row(Priority grow) {
        RowConstraints row = new RowConstraints();
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setVgrow(grow);
        return row;
    }
}
