package io.github.placeline.ui.shell;

import io.github.placeline.ui.controls.DayWords;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Binds `as-at.fxml`, which says that figures are shown as they were known on an earlier day.
public final class AsAtController {

    @FXML private Label words;

    private final ShellViewModel model;

    AsAtController(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.asAtProperty()
                .subscribe(day -> {
                    if (day != null)
                        words.setText(
                                "As at "
                                        + DayWords.of(day)
                                        + ": figures as they were known at the end of that day."
                                        + " Series breaks, long series and groups are today's.");
                });
    }

    @FXML
    private void backToNow() {
        model.asAtProperty().set(null);
    }
}
