package io.github.placeline.app.compare;

import io.github.placeline.app.SourceWords;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.heat.CellMarks;
import io.github.placeline.chart.heat.HeadingMarks;
import io.github.placeline.chart.heat.HeatStyle;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A heat table as a picture that stands by itself: every row and column, with its key in words.
public final class HeatPicture {

    private static final double UNDER_COUNTRY = 4;
    private static final double LEAST = 700;

    private final HeatTable table;
    private final List<HeatRow> rows;
    private final HeatMode mode;
    private final HeatStyle style;
    private final HeatFaces faces;
    private final double column;
    private final double heading;
    private final List<Mark> marks = new ArrayList<>();

    private HeatPicture(HeatTable table, List<HeatRow> rows, HeatMode mode) {
        this.table = table;
        this.rows = rows;
        this.mode = mode;
        this.style = mode == HeatMode.TREND ? HeatStyle.SCREEN.withWideCells() : HeatStyle.SCREEN;
        this.faces = new HeatFaces(table, mode);
        this.column = style.columnWidth(0, table.columns().size());
        this.heading =
                HeadingMarks.height(
                        table.columns().stream().map(HeatColumn::title).toList(), 2, column, style);
    }

    /// @param title what is compared
    /// @param about which figures, of which indicators
    /// @param rows in the order in which they are shown
    /// @param made the day on which the picture is made
    public static ChartSheet sheet(
            HeatFacts facts,
            List<HeatRow> rows,
            HeatMode mode,
            String title,
            String about,
            LocalDate made) {
        HeatTable table = facts.table();
        Drawing chart = new HeatPicture(table, rows, mode).drawing(title, about);
        Drawing picture =
                ChartPicture.of(
                        chart,
                        title,
                        about,
                        key(mode)
                                + SourceWords.of(table.files())
                                + " "
                                + Dated.words(made, facts.question().asAt()));
        return new ChartSheet(title, picture, HeatSheet.shown(table, rows, mode));
    }

    private static String key(HeatMode mode) {
        return switch (mode) {
            case VALUE, GAP ->
                    "A plus is better, a minus worse, an equals sign much the same; filled shapes are"
                            + " tested, outlined ones are not; no shape, no agreed direction. ";
            case TREND -> "A triangle up is improving, down getting worse, a bar no clear change. ";
            case RANK -> "A is the best quarter of authorities, D the last. ";
        };
    }

    private Drawing drawing(String title, String about) {
        int count = table.columns().size();
        double body = style.names() + count * column;
        double width = Math.max(LEAST, body + style.count());
        double first = heading + style.row() + UNDER_COUNTRY;
        marks.addAll(
                HeadingMarks.column(
                        "Area",
                        List.of(),
                        2,
                        false,
                        new Box(0, 0, style.names(), heading),
                        style.withoutPadding()));
        marks.addAll(HeadingMarks.row(table.country(), "", box(0, heading, style.names()), style));
        for (int i = 0; i < count; i++) {
            double left = style.names() + i * column;
            HeatColumn one = table.columns().get(i);
            marks.addAll(
                    HeadingMarks.column(
                            one.title(),
                            notes(one),
                            2,
                            false,
                            new Box(left, 0, left + column - style.gap(), heading),
                            style));
            marks.addAll(
                    CellMarks.of(
                            faces.ofCountry(i),
                            box(left, heading, column - style.gap()),
                            style,
                            ""));
        }
        marks.addAll(
                HeadingMarks.column(
                        table.countHeading(),
                        List.of(),
                        2,
                        false,
                        new Box(body, 0, body + style.count(), heading),
                        style));
        for (int r = 0; r < rows.size(); r++) row(rows.get(r), first + r * style.row());
        double height = first + rows.size() * style.row();
        return new Drawing(
                new Size(width, height),
                new Box(style.names(), first, body, height),
                marks,
                title,
                about,
                List.of());
    }

    private void row(HeatRow row, double top) {
        marks.addAll(HeadingMarks.row(row.name(), row.label(), box(0, top, style.names()), style));
        int count = table.columns().size();
        for (int i = 0; i < count; i++)
            marks.addAll(
                    CellMarks.of(
                            faces.of(row, i),
                            box(style.names() + i * column, top, column - style.gap()),
                            style,
                            ""));
        marks.addAll(
                HeadingMarks.count(
                        row.judged() == 0 ? "–" : row.favourable() + " of " + row.judged(),
                        box(style.names() + count * column, top, style.count()),
                        style));
    }

    private List<String> notes(HeatColumn one) {
        List<String> notes = new ArrayList<>();
        String polarity = HeatWords.polarityNote(one);
        if (!polarity.isEmpty()) notes.add(polarity);
        String more = mode == HeatMode.GAP ? one.figures().gapUnit() : "";
        if (more.isEmpty() && !table.periodsDiffer()) more = one.periodLabel();
        if (!more.isEmpty()) notes.add(more);
        return notes;
    }

    private Box box(double left, double top, double width) {
        return new Box(left, top, left + width, top + style.row() - style.gap());
    }
}
