package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.layout.ProposedColumn;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How each column of a file was read: its name, what it was taken for, and what was found in it.
final class ColumnList {

    private ColumnList() {}

    /// How the columns were read: as the recipe says, or as the format has them.
    static List<ColumnReading> readings(ImportState.Checked checked) {
        Proposal proposal = checked.proposal();
        if (proposal == null) return checked.file().columns();
        return proposal.columns().stream().map(ColumnList::reading).toList();
    }

    private static ColumnReading reading(ProposedColumn column) {
        String name = column.headings().isEmpty() ? column.heading() : column.headings().getFirst();
        int more = column.headings().size() - 1;
        String role = column.role().words();
        return new ColumnReading(
                more > 0 ? "%s and %d more".formatted(name, more) : name,
                role.substring(0, 1).toUpperCase(Locale.UK) + role.substring(1),
                String.join(", ", column.samples().stream().limit(3).toList()));
    }

    /// One row a column, in their order.
    static List<VBox> rows(List<ColumnReading> columns) {
        return columns.stream().map(ColumnList::row).toList();
    }

    private static VBox row(ColumnReading column) {
        Label name = new Label(column.name());
        name.getStyleClass().add("typed");
        name.setMinWidth(0);
        Label means = new Label(column.means());
        means.getStyleClass().add("detail-strong");
        means.setMinWidth(Region.USE_PREF_SIZE);
        Label arrow = new Label("→");
        arrow.getStyleClass().add("muted");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, name, arrow, means);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(line);
        if (!column.remark().isEmpty()) {
            Label remark = new Label(column.remark());
            remark.getStyleClass().add("caption");
            remark.setWrapText(true);
            row.getChildren().add(remark);
        }
        row.getStyleClass().add("column-row");
        row.setAccessibleText(
                "%s is read as %s. %s".formatted(column.name(), column.means(), column.remark()));
        row.setFocusTraversable(false);
        return row;
    }
}
