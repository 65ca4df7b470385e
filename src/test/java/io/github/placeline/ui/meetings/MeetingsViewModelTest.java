package io.github.placeline.ui.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.meeting.ChangeLine;
import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.meetings.SinceViewModel.Start;
import io.github.placeline.ui.meetings.SinceViewModel.State;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsViewModelTest {

    private static final LocalDate TODAY = AsAt.NOW.day();

    @TempDir private Path folder;

    private final Edits edits = new Edits(_ -> {});
    private Demo demo;
    private MeetingsViewModel model;
    private AgendaViewModel agenda;
    private SinceViewModel since;

    @BeforeEach
    void open() {
        demo = Demo.in(folder);
        MeetingDesk desk = new MeetingDesk(demo.workspace());
        model = new MeetingsViewModel(desk, new ImmediateRunner(), edits, () -> {});
        agenda = new AgendaViewModel(model, desk, new ImmediateRunner());
        since = new SinceViewModel(model, desk, new ImmediateRunner());
        model.show(demo.area());
    }

    private List<Meeting> stored() {
        return demo.workspace().meetings().of(demo.area());
    }

    private Meeting chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    @Test
    void addsAMeetingTodayAndTakesItBack() {
        model.add();

        assertThat(stored()).containsExactly(chosen());
        assertThat(chosen().held()).isEqualTo(TODAY);
        assertThat(chosen().asAt()).isEqualTo(AsAt.endOf(TODAY));

        edits.undo();
        assertThat(stored()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();
        edits.redo();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void everyEditCanBeTakenBackAndMadeAgain() {
        model.add();
        Meeting first = chosen();

        model.change(first.titled("Autumn board"));
        agenda.addWords();
        agenda.add(demo.indicator("phonics"));
        agenda.move(1, 0);
        agenda.say(0, "Ahead at last");
        Meeting last = chosen();
        assertThat(last.items())
                .containsExactly(
                        new Meeting.OneIndicator(demo.indicator("phonics").id(), "Ahead at last"),
                        new Meeting.Text("New item", ""));

        for (int i = 0; i < 5; i++) edits.undo();
        assertThat(stored()).containsExactly(first);
        for (int i = 0; i < 5; i++) edits.redo();
        assertThat(stored()).containsExactly(last);
    }

    @Test
    void deletesAndBringsBackWithTheAgenda() {
        model.add();
        agenda.addWords();
        Meeting before = chosen();

        model.delete();
        assertThat(stored()).isEmpty();
        edits.undo();
        assertThat(stored()).containsExactly(before);
    }

    @Test
    void speaksOfEachItemInFigures() {
        model.add();
        Project project = demo.workspace().projects().of(demo.area()).getFirst();
        agenda.add(demo.indicator("phonics"));
        agenda.compare(demo.indicator("phonics"), null);
        agenda.compare(
                demo.indicator("phonics"),
                demo.workspace().areas().withFigures().stream()
                        .filter(one -> one.invented() && !one.equals(demo.area()))
                        .filter(one -> one.kind().equals(demo.area().kind()))
                        .findFirst()
                        .orElseThrow());
        agenda.add(project);
        agenda.addWords();

        assertThat(agenda.sentences().get(0)).isEqualTo(demo.facts("phonics").headline().brief());
        assertThat(agenda.sentences().get(1)).matches(".* is =?\\d+\\w\\w of \\d+ in 2024/25\\.");
        assertThat(agenda.sentences().get(2))
                .matches("In 2024/25, .* was at .*%, .* pp (above|below) .* \\(\\d+\\.\\d%\\)\\.");
        assertThat(agenda.sentences().get(3))
                .isEqualTo(
                        "1 Jan 2018 to 31 Aug 2021, £505,000. Last decided: embed on 14 Jun 2021.");
        assertThat(agenda.sentences().get(4)).isEmpty();
        MeetingBook book = Objects.requireNonNull(model.bookProperty().get());
        assertThat(chosen().items())
                .extracting(book::title)
                .contains(project.title(), "New item")
                .anyMatch(title -> title.endsWith(", all authorities"));
    }

    @Test
    void aMeetingBeforeTheFirstImportKnowsNoFigures() {
        model.add();
        agenda.add(demo.indicator("phonics"));
        model.change(chosen().frozen(AsAt.endOf(TODAY.minusDays(1))));

        assertThat(agenda.sentences())
                .singleElement()
                .asString()
                .startsWith("The workspace has no figures of this indicator");
    }

    @Test
    void comparesWithTheMeetingBeforeOnlyWhenLookedAt() {
        demo.workspace().meetings().save(meeting(TODAY.minusDays(30)));
        model.refresh();
        model.add();
        demo.workspace()
                .notes()
                .put(
                        new AreaNote(
                                0,
                                demo.area().id(),
                                null,
                                null,
                                null,
                                "Kim",
                                TODAY,
                                "A new bus route"));
        assertThat(since.stateProperty().get()).isInstanceOf(State.Nothing.class);

        since.lookAt(true);

        assertThat(since.stateProperty().get())
                .isInstanceOfSatisfying(
                        State.Compared.class,
                        compared -> {
                            assertThat(compared.sentence())
                                    .startsWith("Since the meeting of ")
                                    .contains("1 note")
                                    .contains("indicators with new figures");
                            assertThat(compared.facts().of(ChangeLine.Kind.NOTE)).hasSize(1);
                        });
        assertThat(since.starts()).hasSize(2).last().isEqualTo(Start.BEGINNING);
        List<String> copied = new ArrayList<>();
        since.copied(copied::add);
        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst()).contains("Notes\t").contains("New figures\t");
    }

    @Test
    void comparesWithAnyDay() {
        model.add();
        since.lookAt(true);

        since.since(TODAY);

        assertThat(since.stateProperty().get())
                .isInstanceOfSatisfying(
                        State.Compared.class,
                        compared ->
                                assertThat(compared.sentence())
                                        .startsWith("Nothing has changed since "));
    }

    private Meeting meeting(LocalDate day) {
        return new Meeting(
                0, demo.area().id(), day, "Summer board", AsAt.endOf(day), "", List.of());
    }
}
