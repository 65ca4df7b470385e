package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Priority;
import io.github.placeline.model.Project;
import io.github.placeline.model.Target;
import io.github.placeline.model.TargetVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRepositoriesTest {

    @TempDir private Path folder;

    private Workspace workspace;
    private Area area;

    @BeforeEach
    void open() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(workspace);
    }

    @Test
    void prioritiesAreRenamedReorderedDeletedAddedAndBroughtBack() {
        List<Priority> before = workspace.priorities().of(area);
        Priority first = before.getFirst();
        List<Priority> wanted = new ArrayList<>(before.reversed());
        wanted.remove(first);
        wanted.add(new Priority(0, area.id(), 0, "Read every day", first.indicators().reversed()));

        List<Priority> after = workspace.priorities().replace(area, wanted);

        assertThat(after)
                .extracting(Priority::title)
                .containsExactlyElementsOf(wanted.stream().map(Priority::title).toList());
        assertThat(after).extracting(Priority::position).containsExactly(1, 2, 3, 4);
        assertThat(after.getLast().indicators())
                .containsExactlyElementsOf(first.indicators().reversed());
        assertThat(workspace.priorities().replace(area, before)).isEqualTo(before);
    }

    @Test
    void anotherAreasPrioritiesStayAsTheyAre() {
        Area other =
                workspace.areas().all().stream()
                        .filter(one -> !one.equals(area))
                        .filter(one -> !workspace.priorities().of(one).isEmpty())
                        .findFirst()
                        .orElseThrow();
        List<Priority> before = workspace.priorities().of(other);

        workspace.priorities().replace(area, List.of());

        assertThat(workspace.priorities().of(area)).isEmpty();
        assertThat(workspace.priorities().of(other)).isEqualTo(before);
    }

    @Test
    void aMovedTargetIsSeenToMove() {
        Target set = workspace.targets().of(area).getFirst();
        Indicator indicator = indicatorOf(set);
        Target moved = until(set, 2030, LocalDate.of(2025, 1, 31));

        long key = workspace.targets().move(set, moved);

        assertThat(workspace.targets().of(area)).extracting(Target::id).containsExactly(key);
        List<TargetVersion> history = workspace.targets().history(area, indicator);
        assertThat(history)
                .extracting(one -> one.target().aim().period().endYear())
                .containsExactly(2030, set.aim().period().endYear());
        assertThat(history.getFirst().replaces()).isEqualTo(set.id());
        assertThat(history.getLast().replacedBy()).isEqualTo(key);

        workspace.targets().forget(key);
        assertThat(workspace.targets().of(area)).containsExactly(set);
    }

    @Test
    void aMovedTargetIsAnEarlierDaysAsItStoodThen() {
        Target set = workspace.targets().of(area).getFirst();
        LocalDate movedOn = LocalDate.of(2025, 1, 31);
        workspace.targets().move(set, until(set, 2030, movedOn));
        Target moved = workspace.targets().of(area).getFirst();

        assertThat(workspace.targets().of(area, movedOn.minusDays(1))).containsExactly(set);
        assertThat(workspace.targets().of(area, movedOn)).containsExactly(moved);
        assertThat(workspace.targets().of(area, set.setOn().minusDays(1))).isEmpty();
        workspace.targets().end(moved, movedOn.plusDays(2));
        assertThat(workspace.targets().of(area, movedOn.plusDays(1))).containsExactly(moved);
        assertThat(workspace.targets().of(area, movedOn.plusDays(2))).isEmpty();
    }

    @Test
    void anEndedTargetStaysInTheRecord() {
        Target set = workspace.targets().of(area).getFirst();

        workspace.targets().end(set, LocalDate.of(2025, 2, 1));
        assertThat(workspace.targets().of(area)).isEmpty();
        assertThat(workspace.targets().history(area, indicatorOf(set)))
                .singleElement()
                .returns(LocalDate.of(2025, 2, 1), TargetVersion::endedOn);

        workspace.targets().reopen(set);
        assertThat(workspace.targets().of(area)).containsExactly(set);
    }

    @Test
    void aProjectIsSavedDeletedAndBroughtBackUnderItsKey() {
        Project project = workspace.projects().of(area).getFirst();
        Project changed =
                new Project(
                        project.id(),
                        "Story boats, second year",
                        workspace.priorities().of(area).getFirst().id(),
                        project.places(),
                        new Lifetime(LocalDate.of(2018, 1, 1), null),
                        1_234_567,
                        0,
                        "Primary",
                        "Libraries",
                        "Promising",
                        project.measures(),
                        List.of(
                                new Project.Decision(
                                        LocalDate.of(2019, 3, 1),
                                        Project.Kind.CHANGE,
                                        "Fewer boats.")));

        assertThat(workspace.projects().save(changed)).isEqualTo(project.id());
        assertThat(workspace.projects().of(area)).contains(changed);

        workspace.projects().delete(changed);
        assertThat(workspace.projects().of(area)).doesNotContain(changed);

        workspace.projects().save(changed);
        assertThat(workspace.projects().of(area)).contains(changed);
    }

    @Test
    void aProjectKeepsGoingWhenItsPriorityIsDeleted() {
        Project project = workspace.projects().of(area).getFirst();
        long priority = workspace.priorities().of(area).getFirst().id();
        workspace.projects().save(serving(project, priority));

        workspace.priorities().replace(area, List.of());

        assertThat(workspace.projects().of(area)).contains(serving(project, null));
    }

    private static Project serving(Project project, @org.jspecify.annotations.Nullable Long key) {
        return new Project(
                project.id(),
                project.title(),
                key,
                project.places(),
                project.lifetime(),
                project.fundingPence(),
                project.matchFundingPence(),
                project.phase(),
                project.partners(),
                project.evidence(),
                project.measures(),
                project.decisions());
    }

    private static Target until(Target target, int year, LocalDate setOn) {
        return new Target(
                0,
                target.area(),
                target.indicator(),
                target.breakdown(),
                target.baseline(),
                new Target.Point(Period.academicYearEnding(year), target.aim().value()),
                target.source(),
                target.owner(),
                setOn);
    }

    private Indicator indicatorOf(Target target) {
        return workspace.indicators().all().stream()
                .filter(one -> one.id() == target.indicator())
                .findFirst()
                .orElseThrow();
    }
}
