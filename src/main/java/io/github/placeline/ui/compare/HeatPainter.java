package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatColumn;
import io.github.placeline.app.compare.HeatFaces;
import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.app.compare.HeatOrder;
import io.github.placeline.app.compare.HeatRow;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.app.compare.HeatWords;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.heat.CellFace;
import io.github.placeline.chart.heat.CellMarks;
import io.github.placeline.chart.heat.HeadingMarks;
import io.github.placeline.chart.heat.HeatStyle;
import io.github.placeline.ui.chart.MarkNodes;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/// Makes the node of any place of a heat table.
final class HeatPainter {

    private final Shown shown;
    private final HeatTable table;
    private final HeatStyle style;
    private final HeatMeasures measures;
    private final HeatFaces faces;

    HeatPainter(Shown shown, HeatStyle style, HeatMeasures measures) {
        this.shown = shown;
        this.table = shown.table();
        this.style = style;
        this.measures = measures;
        this.faces = new HeatFaces(table, shown.mode());
    }

    Node node(Spot spot) {
        Group node = new Group(MarkNodes.of(marks(spot)));
        node.setMouseTransparent(true);
        return node;
    }

    private List<Mark> marks(Spot spot) {
        Box box = measures.box(spot, style.gap());
        if (spot.row() == Spot.HEADING) return heading(spot, box);
        if (spot.isOfIndicator(table)) {
            CellFace face =
                    spot.row() == Spot.COUNTRY
                            ? faces.ofCountry(spot.column())
                            : faces.of(row(spot), spot.column());
            return CellMarks.of(face, box, style, "");
        }
        if (spot.row() == Spot.COUNTRY) return HeadingMarks.row(table.country(), "", box, style);
        HeatRow row = row(spot);
        return spot.isCount(table)
                ? HeadingMarks.count(
                        row.judged() == 0 ? "–" : row.favourable() + " of " + row.judged(),
                        box,
                        style)
                : HeadingMarks.row(row.name(), row.label(), box, style);
    }

    private List<Mark> heading(Spot spot, Box box) {
        HeatOrder order = shown.order();
        if (spot.column() == Spot.NAMES)
            return HeadingMarks.column(
                    "Area",
                    notes(order.column() == HeatOrder.BY_NAME, "A to Z", "Z to A", ""),
                    shown.notes(),
                    order.column() == HeatOrder.BY_NAME,
                    box,
                    style.withoutPadding());
        if (spot.isCount(table))
            return HeadingMarks.column(
                    table.countHeading(),
                    notes(order.column() == HeatOrder.BY_COUNT, "most first", "fewest first", ""),
                    shown.notes(),
                    order.column() == HeatOrder.BY_COUNT,
                    box,
                    style);
        HeatColumn column = table.columns().get(spot.column());
        boolean sorted = order.column() == spot.column();
        boolean directed = column.indicator().polarity().isDirected();
        List<String> notes = new ArrayList<>();
        String first = table.periodsDiffer() ? "" : column.periodLabel();
        notes.addAll(
                notes(
                        sorted,
                        directed ? "best first" : "highest first",
                        directed ? "worst first" : "lowest first",
                        shown.mode() == HeatMode.GAP ? column.figures().gapUnit() : first));
        String polarity = HeatWords.polarityNote(column);
        if (!polarity.isEmpty()) notes.addFirst(polarity);
        return HeadingMarks.column(column.title(), notes, shown.notes(), sorted, box, style);
    }

    private List<String> notes(boolean sorted, String usual, String reversed, String otherwise) {
        if (sorted) return List.of(shown.order().reversed() ? reversed : usual);
        return otherwise.isEmpty() ? List.of() : List.of(otherwise);
    }

    private HeatRow row(Spot spot) {
        return shown.rows().get(spot.row());
    }
}
