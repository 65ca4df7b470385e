package io.github.placeline.ui.shell;

import io.github.placeline.ui.controls.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Binds `rail.fxml`: a word for each place, the one where one is lit.
public final class RailController {

    @FXML private VBox top;
    @FXML private VBox bottom;
    private final Map<RailEntry, ToggleButton> buttons = new EnumMap<>(RailEntry.class);
    private final ShellViewModel model;
    private final Consumer<RailEntry> onChosen;

    RailController(ShellViewModel model, Consumer<RailEntry> onChosen) {
        this.model = model;
        this.onChosen = onChosen;
    }

    @FXML
    private void initialize() {
        for (RailEntry entry : RailEntry.values()) {
            ToggleButton button = button(entry);
            buttons.put(entry, button);
            (entry.isAtFoot() ? bottom : top).getChildren().add(button);
        }
        model.placeProperty().subscribe(_ -> light());
        model.fileProperty()
                .subscribe(file -> {
                    top.setVisible(file != null);
                    top.setManaged(file != null);
                });
    }

    private ToggleButton button(RailEntry entry) {
        ToggleButton button = new ToggleButton(entry.word(), Icon.of(entry.drawing(), "big"));
        button.setId("rail-" + entry.word().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        button.getStyleClass().add("rail-entry");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            light();
            onChosen.accept(entry);
        });
        return button;
    }

    private void light() {
        Place here = model.placeProperty().get();
        RailEntry lit = here == null ? null : RailEntry.of(here);
        buttons.forEach((entry, button) -> button.setSelected(entry == lit));
    }
}
