package io.github.placeline.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Binds `keys.fxml`: every key that works everywhere, and the few that work inside controls.
public final class KeysController {

    private static final List<List<String>> IN_CONTROLS =
            List.of(
                    List.of("Tab / Shift Tab", "Next or previous control"),
                    List.of("Arrow keys", "Within tiles, tables, lists and charts"),
                    List.of("Enter / Space", "Open, switch on or off"),
                    List.of("T", "From a chart to its table"),
                    List.of("S", "In Compare: order by this column"),
                    List.of("Ctrl C", "Copy a table"),
                    List.of("Esc", "Close what is open over the window"));

    @FXML private GridPane list;
    private final Shortcuts shortcuts;
    private final Runnable onClose;

    KeysController(Shortcuts shortcuts, Runnable onClose) {
        this.shortcuts = shortcuts;
        this.onClose = onClose;
    }

    @FXML
    private void initialize() {
        shortcuts.all().forEach(shortcut -> add(shortcut.keys(), shortcut.does()));
        IN_CONTROLS.forEach(line -> add(line.getFirst(), line.getLast()));
    }

    private void add(String keys, String does) {
        Label cap = new Label(keys);
        cap.getStyleClass().add("keycap");
        list.addRow(list.getRowCount(), cap, new Label(does));
    }

    @FXML
    private void close() {
        onClose.run();
    }
}
