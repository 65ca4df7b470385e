package io.github.placeline.ui.tiles;

import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.chart.Sparkline;
import io.github.placeline.ui.chart.DrawingPane;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an indicator's tile shows, from top to bottom: its name and marks, who is counted, the
/// figure beside its last ten years, the gap, and how it stands.
final class IndicatorTile extends VBox {

    /// Longer figures are set smaller, so that they leave room for the line beside them.
    private static final int SHORT_FIGURE = 7;

    IndicatorTile(TileFacts facts) {
        getStyleClass().add("indicator-tile");
        Region rest = new Region();
        setVgrow(rest, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title(facts),
                        subLine(facts),
                        figure(facts),
                        gap(facts),
                        rest,
                        verdicts(facts));
    }

    private static Node title(TileFacts facts) {
        HBox row = new HBox(growing(label(facts.title(), "body-strong")));
        row.getStyleClass().add("tile-title");
        if (!facts.age().isEmpty() && facts.missing().isEmpty()) row.getChildren().add(age(facts));
        for (String mark : facts.marks()) row.getChildren().add(whole(label(mark, "quality-mark")));
        return row;
    }

    private static Label age(TileFacts facts) {
        return whole(label(facts.age(), "quality-mark"));
    }

    private static Node subLine(TileFacts facts) {
        HBox row = new HBox(growing(label(facts.subLine(), "caption")));
        row.getStyleClass().add("tile-sub");
        TargetStanding target = facts.target();
        if (target != null) row.getChildren().add(VerdictNodes.plain(Verdict.of(target.status())));
        return row;
    }

    private static Node figure(TileFacts facts) {
        String size = facts.value().length() <= SHORT_FIGURE ? "figure-tile" : "figure-key";
        VBox words = new VBox(whole(label(facts.value(), size)), label(facts.period(), "caption"));
        words.getStyleClass().add("tile-figure");
        DrawingPane sparkline = new DrawingPane();
        sparkline.getStyleClass().add("sparkline");
        sparkline.show((room, factor) -> Sparkline.draw(facts.sparkline(), room, factor));
        HBox row = new HBox(growing(words), sparkline);
        row.getStyleClass().add("tile-middle");
        return row;
    }

    private static Node gap(TileFacts facts) {
        HBox row = new HBox(label(facts.gap(), "detail-strong"));
        row.getStyleClass().add("tile-gap");
        if (!facts.benchmark().isEmpty())
            row.getChildren().add(label("(" + facts.benchmark() + ")", "detail", "muted"));
        return row;
    }

    private static Node verdicts(TileFacts facts) {
        HBox row = new HBox();
        row.getStyleClass().add("tile-verdicts");
        if (!facts.missing().isEmpty())
            row.getChildren()
                    .add(VerdictNodes.chip(Verdict.NO_DATA, "No data for " + facts.missing()));
        if (!facts.missing().isEmpty() && !facts.age().isEmpty()) row.getChildren().add(age(facts));
        if (facts.missing().isEmpty())
            row.getChildren()
                    .addAll(
                            VerdictNodes.chip(Verdict.of(facts.position().standing())),
                            VerdictNodes.plain(Verdict.of(facts.direction())));
        return row;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static <N extends Region> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        node.setMinWidth(0);
        return node;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
