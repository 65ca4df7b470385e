package io.github.placeline.ui.presenter;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of presenter mode (UI specification, section 10); a clicker sends Page Down and Page
/// Up.
final class PresenterKeys {

    private PresenterKeys() {}

    /// Does what the key stands for. Keys with Ctrl, Alt or Meta belong to somebody else.
    static void press(KeyEvent event, PresenterViewModel model) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || event.isShortcutDown() || event.isAltDown()) return;
        event.consume();
        if (code.isDigitKey()) model.digit(digit(code));
        else model.press(of(code));
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    static Command of(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE -> Command.NEXT;
            case PAGE_UP, LEFT, UP -> Command.BACK;
            case ENTER -> Command.ENTER;
            case BACK_SPACE -> Command.ERASE;
            case HOME -> Command.FIRST;
            case END -> Command.LAST;
            case B, PERIOD, DECIMAL -> Command.BLACK;
            case W -> Command.WHITE;
            case C -> Command.CONTRAST;
            case T -> Command.TABLE;
            case N -> Command.NAMES;
            case S -> Command.SWAP;
            case ESCAPE -> Command.LEAVE;
            default -> Command.OTHER;
        };
    }
}
