package io.github.placeline.ui.giving;

import io.github.placeline.app.giving.FigureFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import io.github.placeline.ui.giving.GivingViewModel.Outcome;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `giving.fxml`: which figures, into what kind of file, and how it ended; frameworks and
/// recipes.
public final class GivingController {

    @FXML private HBox outcome;
    @FXML private Icon outcomeIcon;
    @FXML private Label outcomeText;
    @FXML private RadioButton everything;
    @FXML private RadioButton selection;
    @FXML private Node lists;
    @FXML private VBox areas;
    @FXML private VBox indicators;
    @FXML private Label extent;
    @FXML private Button csv;
    @FXML private Button workbook;
    @FXML private Button handOver;
    @FXML private Button framework;
    @FXML private VBox recipes;
    @FXML private Label noRecipes;
    private final GivingViewModel model;
    private final GivingWays ways;

    GivingController(GivingViewModel model, GivingWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        for (Node node : new Node[] {outcome, lists, noRecipes})
            node.managedProperty().bind(node.visibleProperty());
        selection.selectedProperty().bindBidirectional(model.selectionProperty());
        model.selectionProperty()
                .subscribe(chosen -> {
                    if (!chosen) everything.setSelected(true);
                });
        lists.visibleProperty().bind(model.selectionProperty());
        extent.textProperty().bind(model.extentProperty());
        for (Button button : new Button[] {csv, workbook, handOver, framework})
            button.disableProperty().bind(model.workingProperty());
        model.outcomeProperty().subscribe(this::say);
        list(areas, model.areas(), "All areas", Area::name, model::remove);
        list(indicators, model.indicators(), "All indicators", Indicator::name, model::remove);
        model.recipes().addListener((ListChangeListener<KeptRecipe>) _ -> listRecipes());
        listRecipes();
    }

    private static <T> void list(
            VBox into,
            ObservableList<T> chosen,
            String none,
            Function<T, String> words,
            Consumer<T> remove) {
        Runnable show =
                () -> {
                    into.getChildren()
                            .setAll(
                                    chosen.stream()
                                            .map(one ->
                                                    ChosenRow.of(
                                                            words.apply(one),
                                                            "Remove",
                                                            () -> remove.accept(one)))
                                            .toList());
                    if (chosen.isEmpty()) into.getChildren().add(ChosenRow.of(none));
                };
        chosen.addListener((ListChangeListener<T>) _ -> show.run());
        show.run();
    }

    private void listRecipes() {
        noRecipes.setVisible(model.recipes().isEmpty());
        recipes.getChildren()
                .setAll(
                        model.recipes().stream()
                                .map(recipe ->
                                        ChosenRow.of(recipe.name(), "Save…", () -> save(recipe)))
                                .toList());
    }

    private void say(@Nullable Outcome ended) {
        outcome.setVisible(ended != null);
        if (ended == null) return;
        outcomeText.setText(ended.words());
        outcomeIcon.setDrawing(ended.done() ? Drawing.DONE : Drawing.HELD_BACK);
        outcome.getStyleClass().removeAll("outcome-done", "outcome-refused");
        outcome.getStyleClass().add(ended.done() ? "outcome-done" : "outcome-refused");
        outcome.setAccessibleText(ended.words());
        Platform.runLater(outcome::requestFocus);
    }

    @FXML
    private void addArea() {
        ways.area(model::add);
    }

    @FXML
    private void addIndicator() {
        ways.indicator(model::add);
    }

    @FXML
    private void saveCsv() {
        save("CSV", ".csv");
    }

    @FXML
    private void saveWorkbook() {
        save("Excel workbook", ".xlsx");
    }

    @FXML
    private void saveHandOver() {
        save("Hand-over file", ".placeline");
    }

    private void save(String what, String ending) {
        ways.file(what, model.fileName(), ending)
                .flatMap(FigureFile::of)
                .ifPresent(model::saveFigures);
    }

    @FXML
    private void saveFramework() {
        ways.file("Framework", "Framework", ".csv").ifPresent(model::saveFramework);
    }

    @FXML
    private void bringFrameworkIn() {
        ways.bringFrameworkIn();
    }

    private void save(KeptRecipe recipe) {
        ways.file("Recipe", GivingWords.safe(recipe.name()), ".txt")
                .ifPresent(file -> model.save(recipe, file));
    }
}
