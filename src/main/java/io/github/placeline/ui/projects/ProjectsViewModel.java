package io.github.placeline.ui.projects;

import io.github.placeline.app.plan.ProjectBook;
import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Area;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Project;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// State of the projects' screen. Every change is kept at once and can be taken back. Knows no
/// control; use from the FX thread only.
public final class ProjectsViewModel {

    private final ReadOnlyObjectWrapper<@Nullable ProjectBook> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final IntegerProperty place = new SimpleIntegerProperty(0);
    private final ProjectDesk desk;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Runnable onChange;
    private @Nullable Area area;
    private @Nullable Long wanted;

    /// @param onChange called when projects were changed
    public ProjectsViewModel(
            ProjectDesk desk, BackgroundRunner background, Edits edits, Runnable onChange) {
        this.desk = desk;
        this.background = background;
        this.edits = edits;
        this.onChange = onChange;
    }

    /// Null until the projects were read.
    public ReadOnlyObjectProperty<@Nullable ProjectBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Which project is looked at, counted from 0.
    public IntegerProperty placeProperty() {
        return place;
    }

    public void show(Area wanted) {
        if (wanted.equals(area)) return;
        area = wanted;
        place.set(0);
        refresh();
    }

    /// Turns to one project of an area.
    public void show(Area looked, @Nullable Long project) {
        wanted = project;
        if (looked.equals(area)) lookAtWanted();
        show(looked);
    }

    private void lookAtWanted() {
        ProjectBook now = book.get();
        Long key = wanted;
        if (now == null || key == null) return;
        for (int i = 0; i < now.pages().size(); i++)
            if (now.pages().get(i).project().id() == key) {
                place.set(i);
                wanted = null;
            }
    }

    /// Reads the projects again.
    public void refresh() {
        Area wanted = area;
        if (wanted == null) return;
        background.run(
                "Reading the projects of " + wanted.name(),
                _ -> desk.book(wanted),
                read -> {
                    if (!read.area().equals(area)) return;
                    message.set("");
                    book.set(read);
                    lookAtWanted();
                },
                failure -> message.set(failure.sentence()));
    }

    /// The page that is looked at, if any.
    public Optional<ProjectPage> chosen() {
        return Optional.ofNullable(book.get())
                .map(ProjectBook::pages)
                .filter(pages -> place.get() >= 0 && place.get() < pages.size())
                .map(pages -> pages.get(place.get()));
    }

    /// Adds a project to be written.
    public void add() {
        Area here = area;
        ProjectBook now = book.get();
        if (here == null || now == null) return;
        keep(
                "A project was added",
                null,
                new Project(
                        0,
                        "New project",
                        List.of(here.id()),
                        Lifetime.ALWAYS,
                        0,
                        0,
                        "",
                        "",
                        "",
                        List.of(),
                        List.of()));
    }

    /// Keeps the project that is looked at in its new words.
    public void change(Project project) {
        chosen().map(ProjectPage::project)
                .filter(before -> !before.equals(project))
                .ifPresent(
                        before -> keep("“" + project.title() + "” was changed", before, project));
    }

    /// Logs what a board decided about the project that is looked at.
    public void decide(Project.Decision decision) {
        chosen().map(ProjectPage::project)
                .ifPresent(project -> {
                    List<Project.Decision> decisions = new ArrayList<>(project.decisions());
                    decisions.add(decision);
                    change(Drafts.with(project, project.measures(), decisions));
                });
    }

    /// Adds a success measure to the project that is looked at.
    public void measure(Project.Measure measure) {
        chosen().map(ProjectPage::project)
                .ifPresent(project -> {
                    List<Project.Measure> measures = new ArrayList<>(project.measures());
                    measures.add(measure);
                    change(Drafts.with(project, measures, project.decisions()));
                });
    }

    /// Takes a success measure out of the project that is looked at.
    public void withoutMeasure(Project.Measure measure) {
        chosen().map(ProjectPage::project)
                .ifPresent(project -> {
                    List<Project.Measure> measures = new ArrayList<>(project.measures());
                    measures.remove(measure);
                    change(Drafts.with(project, measures, project.decisions()));
                });
    }

    public void delete() {
        chosen().map(ProjectPage::project)
                .ifPresent(project ->
                        run(
                                () -> desk.delete(project),
                                new Edits.Edit(
                                        "“" + project.title() + "” was deleted",
                                        () -> run(() -> desk.save(project), null),
                                        () -> run(() -> desk.delete(project), null))));
    }

    private void keep(String words, @Nullable Project before, Project after) {
        AtomicLong key = new AtomicLong(after.id());
        // A project is looked at where its dates put it among the others.
        Runnable save =
                () -> {
                    key.set(desk.save(Drafts.under(key.get(), after)));
                    wanted = key.get();
                };
        Runnable back =
                before == null
                        ? () -> desk.delete(Drafts.under(key.get(), after))
                        : () -> desk.save(before);
        run(save, new Edits.Edit(words, () -> run(back, null), () -> run(save, null)));
    }

    private void run(Runnable work, Edits.@Nullable Edit edit) {
        background.run(
                "Keeping the project",
                _ -> {
                    work.run();
                    return true;
                },
                _ -> {
                    refresh();
                    onChange.run();
                    if (edit != null) edits.made(edit);
                },
                failure -> message.set(failure.sentence()));
    }
}
