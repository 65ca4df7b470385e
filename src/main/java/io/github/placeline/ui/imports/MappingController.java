package io.github.placeline.ui.imports;

import io.github.placeline.importing.table.recipe.Elsewhere;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.ui.controls.Icon;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Binds `mapping.fxml`: what each column of a table is read as, corrected by choice.
public final class MappingController {

    /// The sheets of a workbook are alike; the first few show what it is.
    private static final int SHEETS = 3;

    @FXML private Label question;
    @FXML private Label file;
    @FXML private VBox columns;
    @FXML private VBox places;
    @FXML private VBox indicators;
    @FXML private VBox indicatorsCard;
    @FXML private VBox previews;
    @FXML private Icon obstacleIcon;
    @FXML private Label obstacle;
    @FXML private Button use;
    private final ImportsViewModel imports;
    private final ImportState.Mapping state;
    private final Supplier<Optional<Path>> chooseRecipe;
    private final MappingViewModel model;

    /// @param chooseRecipe asks for a recipe that somebody exported or wrote
    MappingController(
            ImportsViewModel imports,
            ImportState.Mapping state,
            Supplier<Optional<Path>> chooseRecipe) {
        this.imports = imports;
        this.chooseRecipe = chooseRecipe;
        this.state = state;
        this.model = new MappingViewModel(state.proposal());
    }

    @FXML
    private void initialize() {
        String doubt = model.question();
        question.setText(
                doubt.isEmpty() ? "Say how its columns are read, then look at the result." : doubt);
        file.setText(
                "%s, %s, %s."
                        .formatted(
                                state.proposal().file(),
                                state.proposal().format(),
                                state.proposal().encoding()));
        model.columns().forEach(column -> columns.getChildren().add(MappingRow.of(column, model)));
        Recipe now = model.recipeProperty().get();
        place("Area", now.area(), model::findArea);
        place("Period", now.period(), model::findPeriod);
        place("What is measured", now.indicator(), model::findIndicator);
        indicatorsCard.managedProperty().bind(indicatorsCard.visibleProperty());
        indicatorsCard.setVisible(
                model.indicators().stream().anyMatch(one -> !one.known().isEmpty()));
        model.indicators().stream()
                .filter(one -> !one.known().isEmpty())
                .forEach(one -> indicators.getChildren().add(MeaningRow.of(one, model)));
        state.proposal().sheets().stream()
                .limit(SHEETS)
                .forEach(sheet -> previews.getChildren().add(PreviewTable.of(sheet)));
        obstacleIcon.visibleProperty().bind(obstacle.textProperty().isNotEmpty());
        model.recipeProperty().subscribe(() -> show());
        show();
        Platform.runLater(this::focusFirst);
    }

    private void place(String what, Elsewhere where, Consumer<Elsewhere> onChange) {
        places.getChildren().add(PlaceRow.of(what, where, onChange));
    }

    private void focusFirst() {
        Node first = columns.lookup(".combo-box");
        if (use.isDisabled() && first != null) first.requestFocus();
        else use.requestFocus();
    }

    private void show() {
        obstacle.setText(model.obstacle());
        use.setDisable(!model.obstacle().isEmpty());
    }

    @FXML
    private void use() {
        imports.readBy(model.recipeProperty().get());
    }

    @FXML
    private void useRecipe() {
        chooseRecipe.get().ifPresent(imports::readByFile);
    }

    @FXML
    private void back() {
        imports.back();
    }

    @FXML
    private void cancel() {
        imports.cancel();
    }
}
