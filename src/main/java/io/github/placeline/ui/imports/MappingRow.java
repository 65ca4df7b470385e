package io.github.placeline.ui.imports;

import io.github.placeline.importing.table.layout.ProposedColumn;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import io.github.placeline.ui.controls.Worded;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One kind of column: its headings and samples, and the choice of what it is read as.
final class MappingRow {

    private static final int SAMPLES = 4;

    private MappingRow() {}

    static Node of(ProposedColumn column, MappingViewModel model) {
        String heading = heading(column);
        Label name = new Label(heading);
        name.getStyleClass().add("typed");
        Label samples =
                caption(String.join(", ", column.samples().stream().limit(SAMPLES).toList()));
        Label why = caption(sentence(column.why()));
        why.setGraphic(
                column.sure()
                        ? Icon.of(Drawing.DONE, "small", "better")
                        : Icon.of(Drawing.WARNING, "small", "mark"));
        VBox words = new VBox(name, samples, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        ColumnRule rule = model.rule(column);
        TextField named = new TextField(named(rule));
        ComboBox<Role> roles = new ComboBox<>();
        roles.getItems().setAll(Role.values());
        roles.setConverter(new Worded<>(role -> sentence(role.words())));
        roles.setValue(rule.role());
        roles.setMinWidth(Region.USE_PREF_SIZE);
        roles.setAccessibleText(heading + " is read as");
        describe(named, rule.role(), heading);
        roles.valueProperty()
                .subscribe((_, role) -> {
                    if (role == null) return;
                    model.read(column, role);
                    named.setText(named(model.rule(column)));
                    describe(named, role, heading);
                });
        named.textProperty()
                .subscribe((_, text) -> {
                    if (MappingViewModel.isNamed(model.rule(column).role()))
                        model.name(column, text);
                });
        HBox row = new HBox(words, roles, named);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("mapping-row");
        return row;
    }

    private static String named(ColumnRule rule) {
        return rule.role() == Role.BREAKDOWN ? rule.breakdown() : rule.indicator();
    }

    private static void describe(TextField named, Role role, String heading) {
        named.setVisible(MappingViewModel.isNamed(role));
        String what = role == Role.BREAKDOWN ? "Characteristic" : "What it measures";
        named.setPromptText(what);
        named.setAccessibleText(what + " in " + heading);
    }

    private static String heading(ProposedColumn column) {
        if (column.headings().isEmpty()) return column.heading();
        String first = column.headings().getFirst();
        return column.headings().size() == 1
                ? first
                : String.format(
                        Locale.UK, "%s and %,d more like it", first, column.headings().size() - 1);
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
