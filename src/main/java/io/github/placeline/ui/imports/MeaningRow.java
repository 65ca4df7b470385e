package io.github.placeline.ui.imports;

import io.github.placeline.importing.table.layout.ProposedIndicator;
import io.github.placeline.importing.table.layout.ProposedIndicator.Candidate;
import io.github.placeline.ui.controls.Worded;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Something that the table measures, and which indicator of the workspace it is.
final class MeaningRow {

    private static final Candidate NEW = new Candidate("", "A new indicator");

    private MeaningRow() {}

    static Node of(ProposedIndicator indicator, MappingViewModel model) {
        Label name = new Label(indicator.terms().name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        List<Candidate> choices = new ArrayList<>(indicator.known());
        choices.add(NEW);
        ComboBox<Candidate> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Worded<>(Candidate::name));
        box.setValue(indicator.sure() ? indicator.known().getFirst() : NEW);
        box.setMaxWidth(420);
        box.setAccessibleText(indicator.terms().name() + " is");
        box.setOnAction(_ -> model.mean(indicator, box.getValue().code()));
        HBox row = new HBox(name, box);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("mapping-row");
        return row;
    }
}
