package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.ChangeLine;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import io.github.placeline.app.meeting.ChangesFacts;
import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Copying;
import io.github.placeline.ui.controls.DayWords;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.meetings.SinceRow.Heading;
import io.github.placeline.ui.meetings.SinceRow.Line;
import io.github.placeline.ui.meetings.SinceViewModel.Start;
import io.github.placeline.ui.meetings.SinceViewModel.State;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Binds `since.fxml`: from when, and every change with where it can be looked up.
public final class SinceController {

    @FXML private ComboBox<Start> start;
    @FXML private DatePicker day;
    @FXML private Label sentence;
    @FXML private ListView<SinceRow> list;
    @FXML private Node result;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Label message;
    private final SinceViewModel model;
    private final Navigator navigator;
    private boolean showing;

    SinceController(SinceViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(result, waiting, trouble);
        DayWords.in(day);
        start.setConverter(new Worded<>(Start::words));
        start.setItems(model.starts());
        start.setOnAction(_ -> {
            if (!showing && start.getValue() != null) model.since(start.getValue());
        });
        day.valueProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen != null) model.since(chosen);
                });
        model.startProperty().subscribe(this::light);
        list.setCellFactory(_ -> new SinceCell(this::follow));
        list.setPlaceholder(new Label(""));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().getSelectedItem() instanceof Line(var line))
                follow(line);
        });
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.Nothing() -> {}
                        case State.Comparing() -> layers.showLate(waiting);
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Compared(var facts, var words) -> {
                            sentence.setText(words);
                            show(facts);
                            layers.show(result);
                        }
                    }
                });
    }

    private void light(@org.jspecify.annotations.Nullable Start chosen) {
        showing = true;
        boolean isMeeting = chosen != null && start.getItems().contains(chosen);
        start.setValue(isMeeting ? chosen : null);
        if (chosen != null && !chosen.equals(Start.BEGINNING)) day.setValue(chosen.moment().day());
        else day.setValue(null);
        showing = false;
    }

    private void show(ChangesFacts facts) {
        List<SinceRow> rows = new ArrayList<>();
        for (ChangeLine.Kind kind : ChangeLine.Kind.values()) {
            List<ChangeLine> lines = facts.of(kind);
            if (lines.isEmpty()) continue;
            rows.add(new Heading(kind.words(), lines.size()));
            for (ChangeLine line : lines) rows.add(new Line(line));
        }
        list.getItems().setAll(rows);
    }

    private void follow(ChangeLine line) {
        if (!(model.stateProperty().get() instanceof State.Compared(var facts, _))) return;
        Area area = facts.area();
        navigator.go(
                switch (line.lead()) {
                    case Lead.ToIndicator(var indicator) -> new Place.OneIndicator(area, indicator);
                    case Lead.ToVersions(var indicator, var breakdown) ->
                            new Place.OneRecord(
                                    area, indicator, breakdown, Place.OneRecord.Part.REVISIONS);
                    case Lead.ToProject(var project) -> new Place.Projects(area, project);
                    case Lead.ToArea() -> new Place.Dashboard(area);
                });
    }

    @FXML
    private void copy() {
        model.copied(Copying::copy);
    }
}
