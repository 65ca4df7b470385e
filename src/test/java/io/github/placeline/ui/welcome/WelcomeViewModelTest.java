package io.github.placeline.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.ui.welcome.WelcomeViewModel.Recent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private final WelcomeViewModel model = new WelcomeViewModel(new NoChoices());

    @Test
    void listsTheFilesByNameAndFolderAndSaysWhichIsOpen() {
        Path north = Path.of("boards", "North.placeline");
        Path south = Path.of("boards", "South.placeline");
        model.remember(List.of(north, south), south);

        assertThat(model.recent()).extracting(Recent::name).containsExactly("North", "South");
        assertThat(model.recent()).extracting(Recent::folder).containsOnly("boards");
        assertThat(model.recent()).extracting(Recent::isOpen).containsExactly(false, true);
    }

    @Test
    void aRefusalIsSaidUntilSomethingOpens() {
        model.refused("There is no such file. Check the name.");
        assertThat(model.problemProperty().get())
                .isEqualTo("There is no such file. Check the name.");

        model.opened();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    private static final class NoChoices implements WelcomeViewModel.Choices {
        @Override
        public void newWorkspace() {}

        @Override
        public void openWorkspace() {}

        @Override
        public void openDemonstration() {}

        @Override
        public void open(Path workspace) {}

        @Override
        public void forget(Path workspace) {}
    }
}
