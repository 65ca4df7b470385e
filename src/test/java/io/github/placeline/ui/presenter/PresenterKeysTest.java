package io.github.placeline.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresenterKeysTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PAGE_DOWN, NEXT",
        "RIGHT, NEXT",
        "SPACE, NEXT",
        "ENTER, ENTER",
        "PAGE_UP, BACK",
        "LEFT, BACK",
        "BACK_SPACE, ERASE",
        "B, BLACK",
        "PERIOD, BLACK",
        "W, WHITE",
        "HOME, FIRST",
        "END, LAST",
        "C, CONTRAST",
        "T, TABLE",
        "N, NAMES",
        "S, SWAP",
        "ESCAPE, LEAVE",
        "F5, OTHER",
        "RECORD, OTHER"
    })
    void followsTheSpecification(KeyCode key, Command command) {
        assertThat(PresenterKeys.of(key)).isEqualTo(command);
    }

    @ParameterizedTest
    @EnumSource(KeyCode.class)
    void knowsWhatToDoWithWhateverAClickerSends(KeyCode key) {
        assertThat(PresenterKeys.of(key)).isNotNull();
    }
}
