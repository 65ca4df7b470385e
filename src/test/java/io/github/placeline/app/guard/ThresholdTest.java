package io.github.placeline.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.guard.SmallNumbers;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"0, 0", "5, 5", "' 10 ', 10", "007, 7", "100, 100"})
    void readsAWholeNumber(String typed, int threshold) {
        assertThat(Threshold.read(typed)).contains(new SmallNumbers(threshold));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "five", "-1", "5.0", "101", "99999999999", "5 %", "１０"})
    void takesNothingElse(String typed) {
        assertThat(Threshold.read(typed)).isEmpty();
    }

    @Test
    void isFiveWhereNothingOrNonsenseIsStored(@TempDir Path folder) {
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        assertThat(Threshold.of(workspace)).isEqualTo(SmallNumbers.USUAL);

        workspace.settings().put(Threshold.SETTING, "none at all");
        assertThat(Threshold.of(workspace)).isEqualTo(SmallNumbers.USUAL);

        Threshold.keep(workspace, new SmallNumbers(0));
        assertThat(Threshold.of(workspace)).isEqualTo(new SmallNumbers(0));
    }
}
