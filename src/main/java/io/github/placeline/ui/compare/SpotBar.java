package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatCell;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.app.compare.HeatWords;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The bar under a heat table: the place that is read, in words, with its judgements and where it
/// leads.
final class SpotBar {

    private final Text lead = new Text();
    private final Text rest = new Text();
    private final HBox chips = new HBox();
    private final Button open = new Button();
    private final Button rank = new Button("Ranked list");
    private final SpotActions actions;

    SpotBar(HBox bar, SpotActions actions) {
        this.actions = actions;
        lead.getStyleClass().addAll("text", "lead");
        rest.getStyleClass().addAll("text", "rest");
        TextFlow words = new TextFlow(lead, new Text(" "), rest);
        words.setId("spot-words");
        words.setMinWidth(0);
        HBox middle = new HBox(words);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        chips.getStyleClass().add("spot-chips");
        chips.setAlignment(Pos.CENTER_RIGHT);
        chips.setMinWidth(Region.USE_PREF_SIZE);
        Label key = new Label("Enter");
        key.getStyleClass().add("keycap");
        open.setGraphic(key);
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.setId("open-spot");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> actions.open());
        rank.setId("rank-spot");
        rank.setMinWidth(Region.USE_PREF_SIZE);
        rank.setOnAction(_ -> actions.rank());
        bar.getChildren().setAll(middle, chips, rank, open);
    }

    void show(CompareViewModel model) {
        HeatWords words = model.words();
        lead.setText(words.lead());
        rest.setText(words.rest());
        Shown shown = model.shownProperty().get();
        chips.getChildren().setAll(shown == null ? List.of() : judgements(shown));
        String does = actions.words();
        open.setText(does);
        rank.setVisible(actions.canRank());
        rank.setManaged(actions.canRank());
        open.setVisible(!does.isEmpty());
        open.setManaged(!does.isEmpty());
    }

    private static List<Label> judgements(Shown shown) {
        HeatTable table = shown.table();
        if (table.isEmpty() || !shown.spot().isCell(table)) return List.of();
        HeatCell cell = shown.rows().get(shown.spot().row()).cells().get(shown.spot().column());
        if (cell.last() == null) return List.of(VerdictNodes.chip(Verdict.NO_DATA));
        return VerdictNodes.judgement(
                cell.position().standing(),
                cell.trend()
                        .verdict(
                                table.columns().get(shown.spot().column()).indicator().polarity()));
    }
}
