package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// The meetings of an area's board.
public final class MeetingsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Board pack", "Meetings"));
    private final MeetingsViewModel model;
    private final Parent content;

    public MeetingsScreen(
            MeetingsViewModel model,
            MeetingDesk desk,
            BackgroundRunner background,
            MeetingChoices choices,
            Navigator navigator) {
        this.model = model;
        SinceViewModel since = new SinceViewModel(model, desk, background);
        AgendaViewModel agenda = new AgendaViewModel(model, desk, background);
        this.content =
                Fxml.load(
                        "meetings.fxml",
                        new MeetingsController(
                                model,
                                since,
                                navigator,
                                new MeetingController(
                                        model,
                                        new AgendaController(agenda, model, choices, navigator)),
                                new SinceController(since, navigator)));
    }

    /// Turns to an area.
    public void show(Area area) {
        model.show(area);
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
