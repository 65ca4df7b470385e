package io.github.placeline.ui.parts;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.app.parts.PartFacts;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One part at a glance: its number and title, figure, gap, verdict. The whole card is a button.
final class PartCard extends Button {

    PartCard(int number, PartFacts facts, Runnable open) {
        Label place = label(String.valueOf(number), "part-number");
        Label title = label(facts.part().title(), "body-strong");
        HBox head = new HBox(place, title);
        head.getStyleClass().add("part-head");
        VBox lines = new VBox(head);
        lines.getStyleClass().add("part-lines");
        if (facts.value().isEmpty()) {
            lines.getChildren()
                    .add(
                            label(
                                    facts.indicator() == null
                                            ? "Choose an indicator for it below."
                                            : "No figures for this area.",
                                    "detail"));
            lines.getChildren().add(VerdictNodes.chip(Verdict.NO_DATA));
        } else {
            Label value = label(facts.value(), "figure-key");
            Label period = label(facts.period(), "caption");
            HBox figure = new HBox(value, period);
            figure.getStyleClass().add("part-figure");
            lines.getChildren().addAll(figure, label(facts.gap(), "detail"), verdicts(facts));
        }
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("part-card", "card", "button");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleText(number + ". " + facts.words());
        setOnAction(_ -> open.run());
    }

    private static Region verdicts(PartFacts facts) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("part-verdicts");
        if (facts.standing() != Standing.NO_DATA)
            row.getChildren().add(VerdictNodes.chip(Verdict.of(facts.standing())));
        row.getChildren().add(VerdictNodes.plain(Verdict.of(facts.direction())));
        return row;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
