package io.github.placeline.ui.imports;

import io.github.placeline.ui.controls.Fxml;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `imports.fxml`: the title, the steps, and the part for the step of now.
public final class ImportsController {

    @FXML private Label title;
    @FXML private StageBar stages;
    @FXML private StackPane part;
    private final ImportsViewModel model;
    private final Supplier<List<Path>> chooseFiles;
    private final ImportWays ways;
    private @Nullable Parent choose;
    private @Nullable CheckController check;

    ImportsController(ImportsViewModel model, Supplier<List<Path>> chooseFiles, ImportWays ways) {
        this.model = model;
        this.chooseFiles = chooseFiles;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(this::turnTo);
    }

    private void turnTo(ImportState state) {
        stages.show(Stage.of(state));
        switch (state) {
            case ImportState.Choosing _,
                    ImportState.Saved _,
                    ImportState.Cancelled _,
                    ImportState.Refused _ ->
                    show("Import files", choose());
            case ImportState.Checking(var file) ->
                    show("Reading " + file.getFileName(), progress());
            case ImportState.Saving(var file) ->
                    show("Importing " + file.getFileName(), progress());
            case ImportState.Mapping mapping ->
                    show(
                            "Say how to read it",
                            Fxml.load(
                                    "mapping.fxml",
                                    new MappingController(model, mapping, ways.chooseRecipe())));
            case ImportState.Checked checked -> check(checked);
        }
    }

    private void check(ImportState.Checked checked) {
        if (check != null && check.isAbout(checked)) {
            check.show(checked);
            return;
        }
        CheckController controller = new CheckController(model, checked);
        show("Check what will change", Fxml.load("check.fxml", controller));
        check = controller;
    }

    private void show(String words, Parent shown) {
        check = null;
        title.setText(words);
        part.getChildren().setAll(shown);
    }

    private Parent choose() {
        if (choose == null)
            choose = Fxml.load("choose.fxml", new ChooseController(model, chooseFiles, ways));
        return choose;
    }

    private Parent progress() {
        return Fxml.load("progress.fxml", new ProgressController(model));
    }
}
