package io.github.placeline.ui.record;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.record.RecordDesk.Subject;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The record behind one indicator of an area.
public final class RecordScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Indicators", "Record"));
    private final RevisionsViewModel revisions;
    private final ChangesViewModel changes;
    private final JointsViewModel joints;
    private final RecordController controller;
    private final Parent content;
    private @Nullable Subject subject;

    /// @param onChange called when the record has changed
    /// @param onBack leads to the indicator's page
    public RecordScreen(
            RecordDesk desk,
            BackgroundRunner background,
            Consumer<Notice> say,
            Runnable onChange,
            Consumer<Subject> onBack) {
        revisions = new RevisionsViewModel(desk, background);
        changes = new ChangesViewModel(desk, background);
        joints = new JointsViewModel(desk, background, say, onChange);
        controller =
                new RecordController(
                        Fxml.load("revisions.fxml", new RevisionsController(revisions)),
                        Fxml.load("changes.fxml", new ChangesController(changes)),
                        Fxml.load("joints.fxml", new JointsController(joints)),
                        () -> {
                            Subject shown = subject;
                            if (shown != null) onBack.accept(shown);
                        });
        content = Fxml.load("record.fxml", controller);
    }

    /// Turns to the record of an indicator, at one of its parts.
    public void show(
            Area area, Indicator indicator, Breakdown breakdown, Place.OneRecord.Part part) {
        Subject wanted = new Subject(area, indicator, breakdown);
        controller.show(wanted, part);
        if (wanted.equals(subject)) return;
        subject = wanted;
        trail.set(List.of("Indicators", indicator.name(), "Record"));
        refresh();
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
        Subject shown = subject;
        if (shown == null) return;
        revisions.show(shown);
        changes.show(shown);
        joints.show(shown);
    }
}
