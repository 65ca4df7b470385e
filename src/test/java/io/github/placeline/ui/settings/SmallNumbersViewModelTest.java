package io.github.placeline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.guard.SmallNumbers;
import io.github.placeline.app.guard.Threshold;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersViewModelTest {

    @TempDir private static Path folder;
    private final Workspace workspace =
            Workspace.create(folder.resolve(System.nanoTime() + ".placeline"));
    private final List<Notice> said = new ArrayList<>();
    private final Edits edits = new Edits(said::add);
    private final AtomicInteger changes = new AtomicInteger();
    private final SmallNumbersViewModel model =
            new SmallNumbersViewModel(new ImmediateRunner(), edits, changes::incrementAndGet);

    @Test
    void hasNothingToSetBeforeAWorkspaceIsOpen() {
        assertThat(model.openProperty().get()).isFalse();

        model.turnTo(workspace);

        assertThat(model.openProperty().get()).isTrue();
        assertThat(model.typedProperty().get()).isEqualTo("5");
    }

    @Test
    void keepsANumberThatCanBeTakenBackAndMadeAgain() {
        model.turnTo(workspace);
        model.typedProperty().set("10");

        model.keep();

        assertThat(Threshold.of(workspace)).isEqualTo(new SmallNumbers(10));
        assertThat(said.getLast().text()).isEqualTo("Counts from 1 to 10 are hidden from others.");
        assertThat(changes).hasValue(1);

        edits.undo();
        assertThat(Threshold.of(workspace)).isEqualTo(SmallNumbers.USUAL);
        assertThat(model.typedProperty().get()).isEqualTo("5");

        edits.redo();
        assertThat(Threshold.of(workspace)).isEqualTo(new SmallNumbers(10));
    }

    @Test
    void saysSoWhereNothingIsHiddenAnyMore() {
        model.turnTo(workspace);
        model.typedProperty().set("0");

        model.keep();

        assertThat(said.getLast().text())
                .isEqualTo("Small numbers are no longer hidden from others.");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "five", "-3", "5.5", "101"})
    void answersAnythingElseWithOneSentenceAndKeepsWhatWas(String typed) {
        model.turnTo(workspace);
        model.typedProperty().set(typed);

        model.keep();

        assertThat(model.messageProperty().get()).isEqualTo(Threshold.RULE);
        assertThat(model.typedProperty().get()).isEqualTo(typed);
        assertThat(workspace.settings().find(Threshold.SETTING)).isEmpty();
        assertThat(said).isEmpty();
        assertThat(edits.undo()).isFalse();
    }

    @Test
    void showsWhatAnotherWindowHasKept() {
        model.turnTo(workspace);
        Threshold.keep(workspace, new SmallNumbers(9));

        model.refresh();

        assertThat(model.typedProperty().get()).isEqualTo("9");
    }

    @Test
    void shownNonsenseInTheFileIsTheUsualThreshold() {
        workspace.settings().put(Threshold.SETTING, "many");

        model.turnTo(workspace);

        assertThat(model.typedProperty().get()).isEqualTo("5");
        assertThat(model.messageProperty().get()).isEmpty();
    }
}
