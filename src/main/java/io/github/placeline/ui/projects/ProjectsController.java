package io.github.placeline.ui.projects;

import io.github.placeline.app.plan.ProjectBook;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.notes.NoteListViewModel;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Binds `projects.fxml` to its view model. No decision is taken here.
public final class ProjectsController {

    @FXML private Label name;
    @FXML private Label message;
    @FXML private Node body;
    @FXML private Node empty;
    @FXML private ListView<ProjectPage> list;
    @FXML private ScrollPane page;
    private final ProjectsViewModel model;
    private final NoteListViewModel notes;
    private boolean showing;

    ProjectsController(ProjectsViewModel model, NoteListViewModel notes) {
        this.model = model;
        this.notes = notes;
    }

    @FXML
    private void initialize() {
        page.setContent(Fxml.load("project.fxml", new ProjectController(model, notes)));
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        list.setCellFactory(_ -> new ProjectCell());
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> {
                    if (!showing && at.intValue() >= 0) model.placeProperty().set(at.intValue());
                });
        model.bookProperty().subscribe(this::show);
        model.placeProperty()
                .subscribe(at -> {
                    showing = true;
                    list.getSelectionModel().select(at.intValue());
                    showing = false;
                });
    }

    private void show(@Nullable ProjectBook book) {
        if (book == null) return;
        name.setText("Projects of " + book.area().name());
        showing = true;
        list.getItems().setAll(book.pages());
        int at = Math.min(model.placeProperty().get(), book.pages().size() - 1);
        list.getSelectionModel().select(Math.max(0, at));
        showing = false;
        boolean any = !book.pages().isEmpty();
        body.setVisible(any);
        empty.setVisible(!any);
        if (any && at != model.placeProperty().get()) model.placeProperty().set(Math.max(0, at));
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void delete() {
        model.delete();
    }
}
