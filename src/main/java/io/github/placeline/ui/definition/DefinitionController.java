package io.github.placeline.ui.definition;

import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.ui.controls.Worded;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Binds `definition.fxml` to its view model.
public final class DefinitionController {

    private static final int MOST_DECIMALS = 6;

    @FXML private Label code;
    @FXML private TextField name;
    @FXML private ComboBox<Unit.Kind> unit;
    @FXML private TextField unitWords;
    @FXML private ComboBox<Integer> decimals;
    @FXML private ComboBox<Polarity> polarity;
    @FXML private ComboBox<YearType> yearType;
    @FXML private TextField nextRelease;
    @FXML private Label message;
    private final DefinitionViewModel model;

    public DefinitionController(DefinitionViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        code.setText("Code in files: " + model.code());
        name.textProperty().bindBidirectional(model.nameProperty());
        unit.setConverter(new Worded<>(DefinitionWords::of));
        unit.getItems().setAll(Unit.Kind.values());
        unit.valueProperty().bindBidirectional(model.unitProperty());
        unitWords.textProperty().bindBidirectional(model.unitWordsProperty());
        unitWords
                .disableProperty()
                .bind(model.unitProperty().map(kind -> !DefinitionViewModel.hasWords(kind)));
        for (int places = 0; places <= MOST_DECIMALS; places++) decimals.getItems().add(places);
        decimals.valueProperty().bindBidirectional(model.decimalsProperty());
        polarity.setConverter(new Worded<>(Polarity::words));
        polarity.getItems().setAll(Polarity.values());
        polarity.valueProperty().bindBidirectional(model.polarityProperty());
        yearType.setConverter(new Worded<>(DefinitionWords::of));
        yearType.getItems().setAll(YearType.values());
        yearType.valueProperty().bindBidirectional(model.yearTypeProperty());
        nextRelease.textProperty().bindBidirectional(model.nextReleaseProperty());
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void close() {
        model.close();
    }
}
