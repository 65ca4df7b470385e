package io.github.placeline.ui.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.quality.DefinitionDesk;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionViewModelTest {

    private final List<Notice> said = new ArrayList<>();
    private final Edits edits = new Edits(said::add);
    private final List<String> happened = new ArrayList<>();

    @Test
    void whatTheFileCouldNotSayIsGivenKeptAndTakenBack(@TempDir Path folder) throws IOException {
        Workspace workspace = workspace(folder);
        DefinitionViewModel model = model(workspace);
        assertThat(model.decimalsProperty().get()).isEqualTo(1);

        model.save();
        assertThat(model.messageProperty().get())
                .isEqualTo("Give what it counts in and which way is good.");

        model.unitProperty().set(Unit.Kind.RATE);
        model.unitWordsProperty().set(" per 10,000 ");
        model.polarityProperty().set(Polarity.LOWER_IS_BETTER);
        model.nextReleaseProperty().set("October 2026");
        model.save();

        assertThat(happened).containsExactly("closed", "changed");
        Indicator kept = indicator(workspace);
        assertThat(kept.flagged()).isFalse();
        assertThat(kept.unit()).isEqualTo(Unit.per(10_000));
        assertThat(kept.polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(kept.nextUpdate()).isEqualTo("October 2026");
        assertThat(workspace.batches().all().getFirst().fileName())
                .isEqualTo("What is measured: Figures");
        assertThat(said.getLast().text()).isEqualTo("What is known of Figures was changed.");

        edits.undo();
        assertThat(indicator(workspace).flagged()).isTrue();
        edits.redo();
        assertThat(indicator(workspace).unit()).isEqualTo(Unit.per(10_000));
    }

    @Test
    void anotherKindOfYearMovesTheReadingsOfBareYears(@TempDir Path folder) throws IOException {
        Workspace workspace = workspace(folder);
        DefinitionViewModel model = model(workspace);
        model.unitProperty().set(Unit.Kind.NUMBER);
        model.polarityProperty().set(Polarity.NEUTRAL);
        model.yearTypeProperty().set(YearType.ACADEMIC);

        model.save();

        assertThat(workspace.coverage().all().getFirst().periods())
                .extracting(io.github.placeline.model.Period::label)
                .containsExactlyInAnyOrder("2022/23", "2023/24");
    }

    @Test
    void nothingNewIsSaidAndThePanelStays(@TempDir Path folder) throws IOException {
        Workspace workspace = workspace(folder);
        DefinitionViewModel first = model(workspace);
        first.unitProperty().set(Unit.Kind.NUMBER);
        first.polarityProperty().set(Polarity.NEUTRAL);
        first.save();
        happened.clear();

        DefinitionViewModel again = model(workspace);
        again.save();

        assertThat(again.messageProperty().get()).startsWith("Nothing was changed");
        assertThat(happened).isEmpty();
    }

    private DefinitionViewModel model(Workspace workspace) {
        DefinitionDesk desk = new DefinitionDesk(workspace);
        Indicator indicator = indicator(workspace);
        return new DefinitionViewModel(
                desk.of(indicator).orElseThrow(),
                indicator.decimals(),
                desk,
                new ImmediateRunner(),
                edits,
                () -> happened.add("changed"),
                () -> happened.add("closed"));
    }

    private static Workspace workspace(Path folder) throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        Path file =
                Files.writeString(
                        folder.resolve("figures.csv"),
                        "LA,2023,2024\nBlackpool,12.1,12.6\nLeeds,10.2,10.9\n");
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
        return workspace;
    }

    private static Indicator indicator(Workspace workspace) {
        return workspace.indicators().all().getFirst();
    }
}
