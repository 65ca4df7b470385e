package io.github.placeline.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteListViewModelTest {

    @TempDir private Path folder;

    private final Edits edits = new Edits(_ -> {});
    private Demo demo;
    private Project project;
    private NoteListViewModel model;

    @BeforeEach
    void open() {
        demo = Demo.in(folder);
        project = demo.workspace().projects().of(demo.area()).getFirst();
        model =
                new NoteListViewModel(
                        new Kept(demo.workspace()), new ImmediateRunner(), edits, () -> {});
    }

    private List<String> shown() {
        return model.notes().stream().map(AreaNote::text).toList();
    }

    @Test
    void keepsNotesOnTheAreaApartFromThoseOnItsProjectsAndIndicators() {
        demo.workspace()
                .notes()
                .put(
                        new AreaNote(
                                0,
                                demo.area().id(),
                                demo.indicator("phonics").id(),
                                Period.academicYearEnding(2024),
                                "Kim",
                                LocalDate.of(2025, 1, 1),
                                "On a figure"));
        model.show(new NoteKeeping.Subject(demo.area(), null));
        model.add("  A new bus route  ");
        model.show(new NoteKeeping.Subject(demo.area(), project));
        model.add("The boats leak");

        assertThat(shown()).containsExactly("The boats leak");
        model.show(new NoteKeeping.Subject(demo.area(), null));
        assertThat(shown()).containsExactly("A new bus route");
        assertThat(model.notes().getFirst().author()).isEqualTo("Mo");
        assertThat(demo.workspace().notes().all(demo.area())).hasSize(3);
    }

    @Test
    void everyChangeCanBeTakenBackAndMadeAgain() {
        model.show(new NoteKeeping.Subject(demo.area(), project));
        model.add("First");
        model.change(model.notes().getFirst(), "Second");
        model.remove(model.notes().getFirst());
        assertThat(shown()).isEmpty();

        edits.undo();
        assertThat(shown()).containsExactly("Second");
        edits.undo();
        assertThat(shown()).containsExactly("First");
        edits.undo();
        assertThat(shown()).isEmpty();
        for (int i = 0; i < 2; i++) edits.redo();
        assertThat(shown()).containsExactly("Second");
    }

    @Test
    void nothingTypedIsNoNote() {
        model.show(new NoteKeeping.Subject(demo.area(), null));
        model.add("   ");

        assertThat(shown()).isEmpty();
        assertThat(edits.undo()).isFalse();
    }

    @Test
    void aProjectThatIsWrittenAboutStaysInTheRecord() {
        model.show(new NoteKeeping.Subject(demo.area(), project));
        model.add("The boats leak");

        assertThatThrownBy(() -> demo.workspace().projects().delete(project))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stays in the record");
    }

    private record Kept(Workspace workspace) implements NoteKeeping {

        @Override
        public List<AreaNote> of(Subject subject) {
            Project about = subject.project();
            return about == null
                    ? workspace.notes().on(subject.area())
                    : workspace.notes().of(about);
        }

        @Override
        public AreaNote put(AreaNote note) {
            return workspace.notes().put(note);
        }

        @Override
        public void remove(AreaNote note) {
            workspace.notes().remove(note);
        }

        @Override
        public String author() {
            return "Mo";
        }
    }
}
