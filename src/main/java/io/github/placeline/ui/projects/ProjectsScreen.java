package io.github.placeline.ui.projects;

import io.github.placeline.app.plan.ProjectBook;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.notes.NoteListViewModel;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// What an area has done about its priorities, with whose money and to what end.
public final class ProjectsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Dashboard", "Projects"));
    private final ProjectsViewModel model;
    private final Parent content;

    public ProjectsScreen(ProjectsViewModel model, NoteListViewModel notes) {
        this.model = model;
        this.content = Fxml.load("projects.fxml", new ProjectsController(model, notes));
    }

    /// Turns to an area.
    ///
    /// @param project the key of the one to look at; null for the one looked at last
    public void show(Area area, @Nullable Long project) {
        model.show(area, project);
    }

    @Override
    public boolean makesSlides() {
        return true;
    }

    @Override
    public Optional<SlideSubject> slide() {
        ProjectBook book = model.bookProperty().get();
        if (book == null) return Optional.empty();
        return model.chosen()
                .map(ProjectPage::project)
                .map(project ->
                        new SlideSubject.OneProject(
                                book.area().code(), project.id(), project.title()));
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public ReadOnlyProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
