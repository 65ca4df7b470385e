package io.github.placeline.ui.projects;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Area;
import io.github.placeline.model.Project;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsViewModelTest {

    @TempDir private Path folder;

    private final Edits edits = new Edits(_ -> {});
    private Demo demo;
    private ProjectsViewModel model;

    @BeforeEach
    void open() {
        demo = Demo.in(folder);
        model =
                new ProjectsViewModel(
                        new ProjectDesk(demo.workspace()), new ImmediateRunner(), edits, () -> {});
        model.show(demo.area());
    }

    private List<Project> stored() {
        return demo.workspace().projects().of(demo.area());
    }

    @Test
    void linesUpMoneyMeasuresAndDecisions() {
        ProjectPage page = model.chosen().orElseThrow();

        assertThat(page.project().title()).isEqualTo("Story boats");
        assertThat(page.dates()).isEqualTo("1 Jan 2018 to 31 Aug 2021");
        assertThat(ProjectPage.pounds(page.project().fundingPence())).isEqualTo("£380,000");
        assertThat(page.measures())
                .singleElement()
                .satisfies(measure -> {
                    assertThat(measure.wanted()).isEqualTo("+3.0 pp by 2020/21");
                    assertThat(measure.happened())
                            .contains("during the project")
                            .contains("2016/17");
                });
        assertThat(page.project().decisions()).hasSize(2);
    }

    @Test
    void offersEveryPlaceThatAProjectHas() {
        assertThat(stored())
                .flatExtracting(Project::places)
                .isSubsetOf(
                        requireNonNull(model.bookProperty().get()).places().stream()
                                .map(Area::id)
                                .toList());
    }

    @Test
    void logsADecisionAndTakesItBack() {
        List<Project> before = stored();

        model.decide(
                new Project.Decision(
                        LocalDate.of(2021, 9, 1), Project.Kind.STOP, "The boats are sold."));
        assertThat(model.chosen().orElseThrow().project().decisions())
                .hasSize(3)
                .last()
                .returns(Project.Kind.STOP, Project.Decision::kind);

        edits.undo();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void addsAndDeletesAndBringsBack() {
        List<Project> before = stored();

        model.add();
        assertThat(stored()).hasSize(before.size() + 1);
        assertThat(model.chosen().orElseThrow().project().title()).isEqualTo("New project");
        edits.undo();
        assertThat(stored()).isEqualTo(before);

        model.placeProperty().set(0);
        model.delete();
        assertThat(stored()).hasSize(before.size() - 1);
        edits.undo();
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} is {1} pence")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "£12,500   | 1250000",
                "12500.50  | 1250050",
                "''        | 0",
                "-5        | none",
                "a lot     | none"
            })
    void readsMoneyAsPeopleTypeIt(String typed, @org.jspecify.annotations.Nullable Long pence) {
        assertThat(Pounds.pence(typed)).isEqualTo(java.util.Optional.ofNullable(pence));
    }
}
