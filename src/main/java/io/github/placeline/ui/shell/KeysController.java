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

    private static final List<List<String>> PRESENTING =
            List.of(
                    List.of("Page Down / Space", "Next step or slide, as a clicker does"),
                    List.of("Page Up / Backspace", "Back"),
                    List.of("Number, Enter", "To that slide"),
                    List.of("B / W", "Black or white screen, any key returns"),
                    List.of("C", "High contrast"),
                    List.of("T", "The figures as a table"),
                    List.of("N", "Hide or show the areas' names"),
                    List.of("S", "Swap two areas"),
                    List.of("R", "Write down what the room said"),
                    List.of("Esc", "Leave"));

    @FXML private GridPane list;
    @FXML private GridPane presenting;
    private final Shortcuts shortcuts;
    private final Runnable onClose;

    KeysController(Shortcuts shortcuts, Runnable onClose) {
        this.shortcuts = shortcuts;
        this.onClose = onClose;
    }

    @FXML
    private void initialize() {
        shortcuts.all().forEach(shortcut -> add(list, shortcut.keys(), shortcut.does()));
        IN_CONTROLS.forEach(line -> add(presenting, line.getFirst(), line.getLast()));
        Label heading = new Label("While presenting");
        heading.getStyleClass().add("body-strong");
        presenting.add(heading, 0, presenting.getRowCount(), 2, 1);
        PRESENTING.forEach(line -> add(presenting, line.getFirst(), line.getLast()));
    }

    private static void add(GridPane lines, String keys, String does) {
        Label cap = new Label(keys);
        cap.getStyleClass().add("keycap");
        lines.addRow(lines.getRowCount(), cap, new Label(does));
    }

    @FXML
    private void close() {
        onClose.run();
    }
}
