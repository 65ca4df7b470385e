package io.github.placeline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere in the window, and what they do in words.
public final class Shortcuts {

    /// One line of the keyboard list.
    ///
    /// @param keys as people write them, "Ctrl K"
    public record Shortcut(
            String keys, String does, List<KeyCombination> combinations, Runnable action) {

        public Shortcut {
            combinations = List.copyOf(combinations);
        }
    }

    private final List<Shortcut> all = new ArrayList<>();

    /// Adds a line.
    public Shortcuts with(
            String keys, String does, Runnable action, KeyCombination... combinations) {
        all.add(new Shortcut(keys, does, List.of(combinations), action));
        return this;
    }

    public List<Shortcut> all() {
        return List.copyOf(all);
    }

    /// Runs what the key stands for. Keys that a control has used up do not come here.
    public void handle(KeyEvent event) {
        for (Shortcut shortcut : all) {
            if (shortcut.combinations().stream().anyMatch(keys -> keys.match(event))) {
                event.consume();
                shortcut.action().run();
                return;
            }
        }
    }

    /// The key with Ctrl, on a Mac with Command.
    public static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /// The key with Ctrl and Shift, on a Mac with Command and Shift.
    public static KeyCombination ctrlShift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// The key alone.
    public static KeyCombination alone(KeyCode key) {
        return new KeyCodeCombination(key);
    }

    /// The key with Shift.
    public static KeyCombination shift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN);
    }

    /// The key with Alt.
    public static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }
}
