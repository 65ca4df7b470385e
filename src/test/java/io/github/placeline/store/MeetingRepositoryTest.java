package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.model.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final AsAt FROZEN = new AsAt(Instant.parse("2026-11-14T09:30:00.250Z"));

    @TempDir private Path folder;

    private Workspace workspace;
    private Area area;

    @BeforeEach
    void open() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(workspace);
    }

    @Test
    void givesEveryKindOfItemBackInItsOrder() {
        Meeting meeting = meeting();

        long key = workspace.meetings().save(meeting);

        assertThat(workspace.meetings().of(area)).containsExactly(meeting.under(key));
    }

    @Test
    void putsTheLatestFirstAndKeepsToTheArea() {
        long earlier = workspace.meetings().save(meeting().on(DAY.minusMonths(4)));
        long later = workspace.meetings().save(meeting());

        assertThat(workspace.meetings().of(area))
                .extracting(Meeting::id)
                .containsExactly(later, earlier);
        assertThat(workspace.meetings().of(workspace.areas().byCode(Area.ENGLAND).orElseThrow()))
                .isEmpty();
    }

    @Test
    void writesTheSameMeetingAnewAndBringsADeletedOneBack() {
        Meeting stored = meeting().under(workspace.meetings().save(meeting()));
        Meeting changed = stored.titled("Autumn board").with(stored.items().reversed());

        assertThat(workspace.meetings().save(changed)).isEqualTo(stored.id());
        assertThat(workspace.meetings().of(area)).containsExactly(changed);

        workspace.meetings().delete(changed);
        assertThat(workspace.meetings().of(area)).isEmpty();
        workspace.meetings().save(changed);
        assertThat(workspace.meetings().of(area)).containsExactly(changed);
    }

    @Test
    void keepsAProjectThatIsOnAnAgenda() {
        workspace.meetings().save(meeting());
        Project project = workspace.projects().of(area).getFirst();

        assertThatThrownBy(() -> workspace.projects().delete(project))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stays in the record");
    }

    @Test
    void figuresOfTheDayMoveWithTheDayAndFrozenOnesDoNot() {
        Meeting ofTheDay = meeting().frozen(AsAt.endOf(DAY));

        assertThat(ofTheDay.on(DAY.plusDays(2)).asAt()).isEqualTo(AsAt.endOf(DAY.plusDays(2)));
        assertThat(meeting().on(DAY.plusDays(2)).asAt()).isEqualTo(FROZEN);
    }

    private Meeting meeting() {
        long indicator = workspace.indicators().byCode("good-level").orElseThrow().id();
        return new Meeting(
                0,
                area.id(),
                DAY,
                "Partnership board",
                FROZEN,
                "Croeso. Ŵyl y plant 🎉",
                List.of(
                        new Meeting.Text("Welcome", "Minutes of the last meeting"),
                        new Meeting.OneIndicator(indicator, "Ahead for the first time"),
                        new Meeting.Comparison(indicator, null, ""),
                        new Meeting.Comparison(
                                indicator,
                                workspace.areas().byCode(Area.ENGLAND).orElseThrow().id(),
                                ""),
                        new Meeting.OneProject(
                                workspace.projects().of(area).getFirst().id(), "To decide")));
    }
}
