package io.github.placeline.export.figures;

import io.github.placeline.export.figures.FigureSource.Subject;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Figure;
import io.github.placeline.store.FigureRepository.Extent;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/// The readings of one indicator as a table, one row each.
final class IndicatorSheet {

    private static final int WIDE = 28;
    private static final int NARROW = 14;

    private final Indicator indicator;
    private final Extent extent;
    private final List<String> characteristics;
    private final TableSheet sheet;
    private final SheetStyles styles;

    /// Makes the empty sheet for a list of columns.
    interface Maker {
        TableSheet with(List<TableSheet.Column> columns);
    }

    IndicatorSheet(Subject subject, Extent extent, SheetStyles styles, Maker maker) {
        this.indicator = subject.indicator();
        this.extent = extent;
        this.characteristics = List.copyOf(extent.characteristics().keySet());
        this.styles = styles;
        this.sheet = maker.with(columns());
        sheet.begin(
                indicator.name(),
                List.of(
                        about(),
                        indicator.definition(),
                        indicator.source().isEmpty() ? "" : "Source: " + indicator.source()));
    }

    TableSheet table() {
        return sheet;
    }

    private String about() {
        String unit =
                switch (indicator.unit().kind()) {
                    case PERCENT -> "Per cent";
                    case POUNDS -> "Pounds";
                    case NUMBER -> "Number";
                    case RATE -> "Rate";
                    case SCORE -> "Score";
                    case UNKNOWN -> "Unit not given";
                };
        String words = indicator.unit().words();
        return "%s%s. %s. Code %s."
                .formatted(
                        unit,
                        words.isEmpty() ? "" : " " + words,
                        indicator.polarity().words(),
                        indicator.code());
    }

    private List<TableSheet.Column> columns() {
        List<TableSheet.Column> columns = new ArrayList<>();
        columns.add(new TableSheet.Column("Area", WIDE));
        columns.add(new TableSheet.Column("Area code", NARROW));
        columns.add(new TableSheet.Column("LA number", NARROW));
        columns.add(new TableSheet.Column("Kind of area", NARROW));
        columns.add(new TableSheet.Column("Period", NARROW));
        columns.add(new TableSheet.Column("Kind of period", NARROW));
        List<String> taken =
                new ArrayList<>(
                        List.of(
                                "area",
                                "area code",
                                "la number",
                                "kind of area",
                                "period",
                                "kind of period",
                                "value",
                                "why no number",
                                "standing",
                                "numerator",
                                "denominator",
                                "lower end",
                                "upper end"));
        for (String characteristic : characteristics) {
            String title = characteristic.isBlank() ? "Breakdown" : characteristic;
            while (taken.contains(title.toLowerCase(java.util.Locale.ROOT))) title += "_";
            taken.add(title.toLowerCase(java.util.Locale.ROOT));
            columns.add(new TableSheet.Column(title, NARROW + NARROW / 2));
        }
        columns.add(new TableSheet.Column("Value", NARROW));
        columns.add(new TableSheet.Column("Why no number", WIDE));
        columns.add(new TableSheet.Column("Standing", NARROW));
        if (extent.backed()) {
            for (String title : List.of("Numerator", "Denominator", "Lower end", "Upper end"))
                columns.add(new TableSheet.Column(title, NARROW));
        }
        return columns;
    }

    void add(Figure figure) {
        Row row = sheet.row();
        text(row, figure.area().name());
        text(row, figure.area().code());
        Integer number = figure.area().number();
        Cell cell = cell(row);
        if (number != null) cell.setCellValue(number);
        text(row, figure.area().kind().words());
        text(row, figure.period().label());
        text(row, figure.period().kind().words());
        for (String characteristic : characteristics)
            text(row, figure.breakdown().parts().getOrDefault(characteristic, "Total"));
        switch (figure.reading()) {
            case Reading.Published published -> {
                number(row, published.value(), indicator.decimals());
                text(row, "");
            }
            case Reading.Withheld(var asTyped, var reason) -> {
                text(row, asTyped);
                text(row, reason.words());
            }
            case Reading.Absent _ -> throw new IllegalArgumentException("no reading is stored");
        }
        text(row, figure.quality() == Quality.UNSTATED ? "" : figure.quality().words());
        if (!extent.backed()) return;
        number(row, figure.backing().counts().numerator(), 0);
        number(row, figure.backing().counts().denominator(), 0);
        number(row, figure.backing().interval().low(), indicator.decimals());
        number(row, figure.backing().interval().high(), indicator.decimals());
    }

    private static Cell cell(Row row) {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    private void text(Row row, String text) {
        Cell cell = cell(row);
        if (!text.isEmpty()) sheet.text(cell, text, styles.plain());
    }

    private void number(Row row, double value, int decimals) {
        Cell cell = cell(row);
        if (Double.isNaN(value)) return;
        cell.setCellValue(value);
        cell.setCellStyle(styles.number(decimals));
    }
}
