package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One key figure: its heading, the figure, and what it means.
final class KeyFigurePane extends VBox {

    private static final double MOST_SPREAD = 1.4;

    private KeyFigurePane(KeyFigure figure, Comparison comparison, Runnable toRanking) {
        getStyleClass().add("key-figure");
        setVgrow(this, Priority.ALWAYS);
        add(figure.heading(), "caption");
        add(figure.figure(), "figure-key");
        if (figure.kind() == KeyFigure.Kind.RANK && comparison.rank() != null)
            getChildren().add(new QuarterBar(comparison.rank(), comparison.band()));
        for (String sentence : figure.sentences()) add(sentence, "detail");
        if (figure.kind() == KeyFigure.Kind.RANK) lead(toRanking);
        setAccessibleText(figure.heading() + ": " + figure.figure() + ". " + figure.words());
    }

    /// Figures spread over the height of the chart, not over that of a page of several charts.
    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width) * MOST_SPREAD;
    }

    /// Those that neither the chart nor the table shows already.
    ///
    /// @param toRanking shows the list that the rank is from
    static List<KeyFigurePane> all(IndicatorFacts facts, Runnable toRanking) {
        List<KeyFigurePane> panes = new ArrayList<>();
        for (KeyFigure figure : facts.keyFigures()) {
            if (figure.kind() == KeyFigure.Kind.BESIDE) continue;
            KeyFigurePane pane = new KeyFigurePane(figure, facts.comparison(), toRanking);
            if (!panes.isEmpty()) pane.getStyleClass().add("later");
            panes.add(pane);
        }
        return panes;
    }

    private void lead(Runnable toRanking) {
        Hyperlink link = new Hyperlink("Show all in order");
        link.setId("to-ranking");
        link.getStyleClass().add("detail");
        link.setOnAction(_ -> toRanking.run());
        getChildren().add(link);
    }

    private void add(String text, String style) {
        if (text.isEmpty()) return;
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
    }
}
