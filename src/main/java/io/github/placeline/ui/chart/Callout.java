package io.github.placeline.ui.chart;

import io.github.placeline.chart.HitPoint;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small card beside the point that is being read: its period, and each series with its figure.
final class Callout extends VBox {

    private final Label heading = new Label();
    private final GridPane rows = new GridPane();
    private final VBox remarks = new VBox();

    Callout() {
        getStyleClass().add("chart-callout");
        heading.getStyleClass().add("caption-strong");
        rows.getStyleClass().add("chart-callout-rows");
        getChildren().addAll(heading, rows, remarks);
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
    }

    void show(HitPoint point) {
        heading.setText(point.period().label());
        rows.getChildren().clear();
        int row = 0;
        for (HitPoint.Value value : point.values()) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", MarkNodes.styleClass(value.role()));
            Label name = new Label(value.name());
            name.getStyleClass().add("caption");
            Label figure = new Label(value.text());
            figure.getStyleClass().add("caption-strong");
            figure.setAlignment(Pos.CENTER_RIGHT);
            figure.setMaxWidth(Double.MAX_VALUE);
            rows.addRow(row++, swatch, name, figure);
        }
        remarks.getChildren()
                .setAll(
                        point.remarks().stream()
                                .map(HitPoint.Remark::words)
                                .map(this::remark)
                                .toList());
        remarks.setManaged(!point.remarks().isEmpty());
        setVisible(true);
    }

    private Label remark(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("chart-remark");
        label.setWrapText(true);
        return label;
    }
}
