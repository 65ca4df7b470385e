package io.github.placeline.cli;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.KeyFigure;
import io.github.placeline.app.indicator.SourceFile;
import io.github.placeline.app.indicator.TableCell;
import io.github.placeline.app.indicator.TableRow;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One indicator of one area as text: the sentence first, then the table, then the source.
final class IndicatorPage {

    private IndicatorPage() {}

    static void print(IndicatorFacts facts, PrintWriter out) {
        Area area = facts.question().area();
        Breakdown breakdown = facts.question().breakdown();
        out.printf(
                "%s (%s), %s%s%n",
                facts.question().indicator().name(),
                facts.question().indicator().code(),
                area.name(),
                breakdown.isTotal() ? "" : ", " + breakdown.text());
        if (area.invented())
            out.println("These figures are invented, to show what Placeline does.");
        out.println(facts.headline().text());
        out.println();
        table(facts, out);
        out.println();
        for (KeyFigure figure : facts.keyFigures())
            out.println(
                    (figure.heading() + ": " + figure.figure() + ". " + figure.words()).strip());
        for (SeriesBreak joint : facts.breaks())
            out.printf("Series break %s: %s.%n", joint.first().label(), joint.whatChanged());
        for (SourceFile file : facts.sources())
            out.printf("Source: %s, import %d.%n", file.name(), file.batch());
        out.println();
    }

    private static void table(IndicatorFacts facts, PrintWriter out) {
        List<AlignedTable.Column> columns = new ArrayList<>();
        columns.add(AlignedTable.Column.words("Period"));
        columns.add(AlignedTable.Column.numbers(facts.area().area().name()));
        if (facts.country() != null) {
            columns.add(AlignedTable.Column.numbers(facts.countryName()));
            columns.add(AlignedTable.Column.numbers("Gap"));
        }
        heading(facts.region(), columns);
        if (!facts.neighbours().isEmpty()) columns.add(AlignedTable.Column.numbers("Neighbours"));
        AlignedTable table = new AlignedTable(columns);
        for (TableRow row : facts.rows()) table.row(cells(row, facts));
        table.print(out);
    }

    private static void heading(@Nullable Series series, List<AlignedTable.Column> columns) {
        if (series != null) columns.add(AlignedTable.Column.numbers(series.area().name()));
    }

    private static List<String> cells(TableRow row, IndicatorFacts facts) {
        List<String> cells = new ArrayList<>(List.of(row.label(), text(row.area())));
        if (facts.country() != null) {
            cells.add(text(row.country()));
            cells.add(row.gap());
        }
        if (facts.region() != null) cells.add(text(row.region()));
        if (!facts.neighbours().isEmpty()) cells.add(text(row.neighbours()));
        return cells;
    }

    private static String text(TableCell cell) {
        return cell.mark().isEmpty() ? cell.text() : cell.text() + " " + cell.mark();
    }
}
