package io.github.placeline.ui.dashboard;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.gap.Tally;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.Since;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Builds the strip: how many gaps are closing since the baseline, the same since the programme
/// began, and what became of all the others.
final class StripContent {

    /// More of a kind are shown by one shape and their number.
    private static final int SHAPES = 6;

    private StripContent() {}

    static Strip of(DashboardFacts facts, Since since) {
        Label figure = label(since.tally().closingOfJudged(), "figure-summary");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label words =
                label(
                        "indicators are closing the gap with %s since %d"
                                .formatted(facts.country(), since.baseline().year()),
                        "section-heading",
                        "strip-sentence");
        words.setWrapText(true);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox answer = new HBox(figure, words);
        answer.getStyleClass().add("strip-answer");
        Since programme = facts.sinceProgramme();
        if (programme != null) answer.getChildren().addAll(divider(), programme(programme));
        FlowPane counts = new FlowPane();
        counts.getStyleClass().add("strip-counts");
        for (Summary word : Summary.values())
            if (word.isJudged()) counts.getChildren().add(count(word, since.tally().count(word)));
        counts.getChildren().add(others(since.tally()));
        Strip strip = new Strip(answer, counts);
        strip.setAccessibleText(
                figure.getText() + " " + words.getText() + sinceProgramme(programme));
        return strip;
    }

    private static Node programme(Since since) {
        Text words =
                new Text("Since the programme began in %d: ".formatted(since.baseline().year()));
        words.getStyleClass().add("text");
        Text figure = new Text(since.tally().closingOfJudged());
        figure.getStyleClass().addAll("text", "strong");
        TextFlow both = new TextFlow(words, figure);
        StackPane room = new StackPane(both);
        room.getStyleClass().add("strip-programme");
        return room;
    }

    private static String sinceProgramme(@Nullable Since since) {
        return since == null
                ? "."
                : ". Since the programme began in %d: %s."
                        .formatted(since.baseline().year(), since.tally().closingOfJudged());
    }

    private static Node count(Summary word, int count) {
        HBox line =
                new HBox(
                        label(String.valueOf(count), "strip-number"),
                        label(word.words(), "body-strong"));
        line.getStyleClass().add("strip-count-line");
        HBox shapes = new HBox();
        shapes.getStyleClass().addAll("strip-shapes", "caption");
        int shown = count > SHAPES ? 1 : count;
        for (int i = 0; i < shown; i++)
            shapes.getChildren().add(VerdictNodes.shape(Verdict.of(word)));
        VBox block = new VBox(line, shapes);
        block.getStyleClass().add("strip-count");
        return block;
    }

    /// What is left out of "n of m": two short lines where there are indicators that nobody judges.
    private static Node others(Tally tally) {
        if (tally.count(Summary.NOT_JUDGED) == 0)
            return count(Summary.NO_DATA, tally.count(Summary.NO_DATA));
        VBox block = new VBox(line(Summary.NO_DATA, tally), line(Summary.NOT_JUDGED, tally));
        block.getStyleClass().addAll("strip-count", "strip-others");
        return block;
    }

    private static Node line(Summary word, Tally tally) {
        HBox line =
                new HBox(
                        label(String.valueOf(tally.count(word)), "body-strong", "strip-small"),
                        label(word.words(), "detail"),
                        VerdictNodes.shape(Verdict.of(word)));
        line.getStyleClass().addAll("strip-count-line", "strip-other");
        return line;
    }

    private static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("divider-upright");
        return line;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
