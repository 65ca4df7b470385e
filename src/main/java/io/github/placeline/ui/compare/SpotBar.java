package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatCell;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.app.compare.HeatWords;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.controls.Letter;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The bar under a heat table: the place that is read, in words, with its judgements and where it
/// leads.
final class SpotBar {

    /// In units of the text's size.
    private static final double ROOM = 72;

    private final Letter letter = new Letter(this::arrangeLater);
    private final HBox controls = new HBox();
    private final VBox stack = new VBox();
    private final HBox bar;
    private final HBox middle;
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
        middle.setFillHeight(false);
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
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.getStyleClass().add("spot-controls");
        controls.getChildren().setAll(chips, rank, open);
        controls.setMinWidth(Region.USE_PREF_SIZE);
        stack.getStyleClass().add("spot-stack");
        HBox.setHgrow(stack, Priority.ALWAYS);
        stack.setMinWidth(0);
        this.bar = bar;
        this.middle = middle;
        bar.widthProperty().subscribe(_ -> arrange());
        arrange();
    }

    private void arrangeLater() {
        Platform.runLater(this::arrange);
    }

    /// Words beside the buttons where there is room, otherwise above them.
    private void arrange() {
        stack.getChildren().clear();
        if (bar.getWidth() >= ROOM * letter.em()) {
            bar.getChildren().setAll(letter, middle, controls);
        } else {
            stack.getChildren().setAll(middle, controls);
            bar.getChildren().setAll(letter, stack);
        }
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
        if (table.columns().get(shown.spot().column()).index() != null) return List.of();
        if (cell.last() == null) return List.of(VerdictNodes.chip(Verdict.NO_DATA));
        return VerdictNodes.judgement(
                cell.position().standing(),
                cell.trend()
                        .verdict(
                                table.columns().get(shown.spot().column()).indicator().polarity()));
    }
}
