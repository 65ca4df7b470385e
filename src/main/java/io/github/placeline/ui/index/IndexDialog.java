package io.github.placeline.ui.index;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Defines an index: its name, what figures are turned into, its indicators and their weights.
final class IndexDialog extends Dialog<Index> {

    private static final double EM = 15;

    /// One chosen indicator while the dialog is open.
    private record Row(Indicator indicator, Breakdown breakdown, TextField weight, HBox line) {
        Optional<Index.Part> part() {
            return IndexDialog.weight(weight.getText())
                    .map(number -> new Index.Part(indicator.id(), breakdown, number));
        }
    }

    private final TextField name = new TextField();
    private final ComboBox<Index.Measure> measure = new ComboBox<>();
    private final SearchableComboBox<Indicator> add = new SearchableComboBox<>();
    private final VBox lines = new VBox(8);
    private final Label problem = new Label();
    private final List<Row> rows = new ArrayList<>();
    private final Button save;

    /// @param offered indicators that an index can be made of
    /// @param index what is changed, null for a new one
    IndexDialog(Window owner, List<Indicator> offered, @Nullable Index index) {
        initOwner(owner);
        setTitle(index == null ? "New index" : "Change the index");
        setResizable(true);
        ButtonType saving = new ButtonType("Save index", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(saving, ButtonType.CANCEL);
        save = (Button) getDialogPane().lookupButton(saving);
        name.setId("index-name");
        name.setText(index == null ? "" : index.name());
        name.setAccessibleText("Name of the index");
        name.textProperty().subscribe((_, _) -> check());
        measure.getItems().setAll(Index.Measure.values());
        measure.setValue(index == null ? Index.Measure.RANK : index.measure());
        measure.setConverter(new Worded<>(Index.Measure::words));
        measure.setAccessibleText("What figures are turned into");
        add.getItems().setAll(offered);
        add.setConverter(new IndicatorNames(offered));
        add.setPromptText("Add an indicator");
        add.setAccessibleText("Add an indicator");
        add.setMaxWidth(Double.MAX_VALUE);
        add.valueProperty()
                .subscribe((_, chosen) -> {
                    if (chosen != null) addRow(chosen, Breakdown.TOTAL, 1);
                });
        getDialogPane().setContent(content());
        getDialogPane().setPrefSize(46 * EM, 34 * EM);
        if (index != null) {
            for (Index.Part part : index.parts())
                offered.stream()
                        .filter(one -> one.id() == part.indicator())
                        .forEach(one -> addRow(one, part.breakdown(), part.weight()));
        }
        check();
        setResultConverter(type -> type == saving ? result(index == null ? 0 : index.id()) : null);
        setOnShown(_ -> name.requestFocus());
    }

    private VBox content() {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        problem.getStyleClass().add("caption");
        problem.setWrapText(true);
        Label parts = new Label("Indicators and how much each counts");
        VBox box =
                new VBox(
                        8,
                        new Label("Name"),
                        name,
                        new Label("Each figure is turned into"),
                        measure,
                        parts,
                        scroll,
                        add,
                        problem);
        box.setPadding(new Insets(EM));
        return box;
    }

    private void addRow(Indicator indicator, Breakdown breakdown, double weight) {
        boolean there = rows.stream().anyMatch(row -> row.indicator().equals(indicator));
        if (there) return;
        Label words = new Label(indicator.name());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        TextField number =
                new TextField(
                        java.math.BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString());
        number.setPrefColumnCount(4);
        number.setMinWidth(5 * EM);
        number.setAccessibleText("Weight of " + indicator.name());
        number.textProperty().subscribe((_, _) -> check());
        Button remove = new Button("Remove");
        remove.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        remove.setAccessibleText("Remove " + indicator.name());
        HBox line = new HBox(10, words, number, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        Row row = new Row(indicator, breakdown, number, line);
        remove.setOnAction(_ -> {
            rows.remove(row);
            lines.getChildren().remove(line);
            check();
        });
        rows.add(row);
        lines.getChildren().add(line);
        check();
    }

    private void check() {
        String wrong = "";
        if (name.getText().isBlank()) wrong = "Give the index a name.";
        else if (rows.isEmpty()) wrong = "Add an indicator.";
        else if (rows.stream().anyMatch(row -> row.part().isEmpty()))
            wrong = "Each weight is a number above 0, such as 1 or 2.5.";
        problem.setText(wrong);
        save.setDisable(!wrong.isEmpty());
    }

    private Index result(long id) {
        return new Index(
                id,
                name.getText().strip(),
                measure.getValue(),
                rows.stream().flatMap(row -> row.part().stream()).toList());
    }

    /// The number typed; empty where it is none above 0.
    static Optional<Double> weight(String text) {
        String digits = text.strip().replace(',', '.');
        if (!digits.matches("\\d{1,6}(\\.\\d{1,6})?")) return Optional.empty();
        double number = Double.parseDouble(digits);
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    private static final class IndicatorNames extends StringConverter<Indicator> {
        private final List<Indicator> all;

        IndicatorNames(List<Indicator> all) {
            this.all = all;
        }

        @Override
        public String toString(@Nullable Indicator indicator) {
            return indicator == null ? "" : indicator.name();
        }

        @Override
        public @Nullable Indicator fromString(String text) {
            return all.stream().filter(one -> one.name().equals(text)).findFirst().orElse(null);
        }
    }
}
