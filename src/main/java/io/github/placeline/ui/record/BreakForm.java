package io.github.placeline.ui.record;

import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.ui.controls.Worded;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of an indicator's breaks, and the form that adds one or words one anew.
final class BreakForm {

    private final JointsViewModel model;
    private final VBox list;
    private final Label heading;
    private final ComboBox<Period> period;
    private final TextField what;
    private final Button save;
    private final Button cancel;
    private Optional<Period> editing = Optional.empty();

    BreakForm(
            JointsViewModel model,
            VBox list,
            Label heading,
            ComboBox<Period> period,
            TextField what,
            Button save,
            Button cancel) {
        this.model = model;
        this.list = list;
        this.heading = heading;
        this.period = period;
        this.what = what;
        this.save = save;
        this.cancel = cancel;
        period.setItems(model.periods());
        period.setConverter(new Worded<>(Period::label));
        save.setOnAction(_ -> save());
        what.setOnAction(_ -> save());
        cancel.setOnAction(_ -> clear());
        save.disableProperty()
                .bind(
                        javafx.beans.binding.Bindings.createBooleanBinding(
                                () -> period.getValue() == null || what.getText().isBlank(),
                                period.valueProperty(),
                                what.textProperty()));
        model.breaks().addListener((ListChangeListener<SeriesBreak>) _ -> show());
        clear();
        show();
    }

    private void show() {
        list.getChildren().setAll(model.breaks().stream().map(this::row).toList());
        if (model.breaks().isEmpty()) {
            Label none = new Label("None is known.");
            none.getStyleClass().add("muted");
            list.getChildren().setAll(List.of(none));
        }
    }

    private Node row(SeriesBreak joint) {
        Label label = label("[b] " + joint.first().label(), "body-strong");
        Label words = label(joint.whatChanged(), "detail");
        words.setWrapText(true);
        VBox text = new VBox(label, words, label(origin(joint), "caption"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button edit = new Button(joint.origin() == SeriesBreak.Origin.FOUND ? "Explain" : "Edit");
        edit.setAccessibleText(edit.getText() + " the break " + joint.first().label());
        edit.setOnAction(_ -> edit(joint));
        HBox row = new HBox(8, text, edit);
        if (joint.origin() != SeriesBreak.Origin.FOUND) {
            Button remove = new Button("Remove");
            remove.setAccessibleText("Remove the break " + joint.first().label());
            remove.setOnAction(_ -> model.remove(joint));
            row.getChildren().add(remove);
        }
        row.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(Button.USE_PREF_SIZE));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("break-row");
        return row;
    }

    private static String origin(SeriesBreak joint) {
        return switch (joint.origin()) {
            case ENTERED -> "Entered by hand";
            case FILE -> "Read from a file";
            case FOUND -> "Found where the two files differ";
        };
    }

    private void edit(SeriesBreak joint) {
        editing = Optional.of(joint.first());
        heading.setText("Edit the break of " + joint.first().label());
        save.setText("Save the break");
        cancel.setVisible(true);
        period.setValue(joint.first());
        what.setText(joint.whatChanged());
        what.requestFocus();
        what.selectAll();
    }

    private void save() {
        Period first = period.getValue();
        if (first == null || what.getText().isBlank()) return;
        model.enter(editing, first, what.getText());
        clear();
    }

    private void clear() {
        editing = Optional.empty();
        heading.setText("Add a break");
        save.setText("Add the break");
        cancel.setVisible(false);
        period.setValue(null);
        what.clear();
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
