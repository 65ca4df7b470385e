package io.github.placeline.ui;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Opens the window, goes once round its screens by their keys, and closes it again.
public final class Tour {
    private static final Duration STAY = Duration.seconds(1.5);
    private static final List<KeyCodeCombination> ROUND =
            List.of(
                    ctrl(KeyCode.DIGIT2),
                    ctrl(KeyCode.DIGIT3),
                    ctrl(KeyCode.DIGIT4),
                    ctrl(KeyCode.DIGIT6),
                    ctrl(KeyCode.DIGIT1),
                    ctrl(KeyCode.K),
                    new KeyCodeCombination(KeyCode.ESCAPE),
                    new KeyCodeCombination(KeyCode.F1));

    private Tour() {}

    /// Returns when the window has closed.
    public static void of(String workspace) {
        Platform.startup(() -> Window.getWindows().addListener(beginWithTheFirstWindow()));
        PlacelineApplication.open(workspace);
    }

    private static ListChangeListener<Window> beginWithTheFirstWindow() {
        return new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Window> windows) {
                windows.getList().removeListener(this);
                begin(windows.getList().getFirst());
            }
        };
    }

    private static void begin(Window window) {
        Timeline round = new Timeline();
        Duration time = STAY;
        for (KeyCodeCombination keys : ROUND) {
            time = time.add(STAY);
            round.getKeyFrames().add(new KeyFrame(time, _ -> press(keys, window.getScene())));
        }
        round.getKeyFrames().add(new KeyFrame(time.add(STAY), _ -> window.hide()));
        round.play();
    }

    private static void press(KeyCodeCombination keys, Scene scene) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        boolean ctrl = keys.getControl() == KeyCombination.ModifierValue.DOWN;
        Event.fireEvent(
                target,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", keys.getCode(), false, ctrl, false, false));
    }

    private static KeyCodeCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
    }
}
