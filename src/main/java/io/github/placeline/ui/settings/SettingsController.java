package io.github.placeline.ui.settings;

import io.github.placeline.app.session.Theme;
import io.github.placeline.ui.theme.Zoom;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/// Binds `settings.fxml` to its view model: one radio button for each choice.
public final class SettingsController {

    @FXML private Pane themes;
    @FXML private Pane zooms;
    @FXML private TextField threshold;
    @FXML private Button keepThreshold;
    @FXML private Label thresholdMessage;
    @FXML private Node noWorkspace;
    private final SettingsViewModel model;
    private final SmallNumbersViewModel small;
    private final Runnable showKeys;

    SettingsController(SettingsViewModel model, SmallNumbersViewModel small, Runnable showKeys) {
        this.model = model;
        this.small = small;
        this.showKeys = showKeys;
    }

    @FXML
    private void initialize() {
        offer(themes, List.of(Theme.values()), Theme::words, model.themeProperty());
        List<Zoom> steps = Zoom.STEPS.stream().map(Zoom::new).toList();
        offer(zooms, steps, zoom -> zoom.percent() + "%", model.zoomProperty());
        threshold.textProperty().bindBidirectional(small.typedProperty());
        threshold.disableProperty().bind(small.openProperty().not());
        keepThreshold.disableProperty().bind(small.openProperty().not());
        thresholdMessage.textProperty().bind(small.messageProperty());
        thresholdMessage.visibleProperty().bind(small.messageProperty().isNotEmpty());
        thresholdMessage.managedProperty().bind(thresholdMessage.visibleProperty());
        threshold.accessibleHelpProperty().bind(small.messageProperty());
        noWorkspace.visibleProperty().bind(small.openProperty().not());
        noWorkspace.managedProperty().bind(noWorkspace.visibleProperty());
    }

    private static <T> void offer(
            Pane pane, List<T> choices, Function<T, String> words, ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioButton button = new RadioButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setOnAction(_ -> chosen.set(choice));
            chosen.subscribe(now -> button.setSelected(now.equals(choice)));
            pane.getChildren().add(button);
        }
    }

    @FXML
    private void keepThreshold() {
        small.keep();
    }

    @FXML
    private void keys() {
        showKeys.run();
    }
}
