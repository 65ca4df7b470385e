package io.github.placeline.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.indicator.TableCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFitTest {

    private static SeriesTable table(String name, String figure, int columns) {
        List<SeriesTable.Heading> headings = new ArrayList<>();
        for (int i = 0; i < columns; i++)
            headings.add(new SeriesTable.Heading((2010 + i) + "/" + (11 + i), "" + (2011 + i)));
        TableCell cell = new TableCell(figure, "", figure);
        return new SeriesTable(
                "% of pupils",
                headings,
                List.of(new SeriesTable.Line(name, true, Collections.nCopies(columns, cell))));
    }

    @ParameterizedTest(name = "{2} columns of {1} in {3}: short headings {4}, bar {5}")
    @CsvSource({
        "Blackpool,                                 64.6,       10, 60, false, false",
        "Blackpool,                                 64.6,       13, 60, true,  false",
        "Blackpool,                                 64.6,       20, 60, false, true",
        "Percentage of pupils at the end of Reception with a good level, 64.6, 9, 60, false, false",
        "Blackpool,                                 1000000000, 10, 60, false, true"
    })
    void showsEveryColumnWholeOrHasABar(
            String name, String figure, int columns, double room, boolean brief, boolean scrolls) {
        ColumnFit fit = ColumnFit.of(table(name, figure, columns), room);

        assertThat(fit.brief()).isEqualTo(brief);
        assertThat(fit.scrolls()).isEqualTo(scrolls);
        double all = fit.name() + columns * fit.each();
        if (scrolls) assertThat(all).isGreaterThan(room);
        else assertThat(all).isLessThanOrEqualTo(room);
    }
}
