package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableChartTest {

    private static final String LONG =
            "The Borough of Great Somewhere-upon-Water with Little Elsewhere";

    private static Drawing draw(int rows, int chosen) {
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < rows; i++)
            table.add(
                    List.of(
                            i + 1 + "th",
                            i % 9 == 0 ? LONG : "Area " + i,
                            "1,000,000,000",
                            "[c] hidden to protect small numbers",
                            ""));
        return TableChart.draw(
                new TableContent(
                        "Title",
                        "Words",
                        List.of(
                                "Place",
                                "Local authority",
                                "Figure",
                                "A part with a name that is a good deal longer than its column",
                                "Quarter"),
                        table,
                        Set.of(0, 2),
                        chosen));
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {0, 1, 2, 54, 55, 153, 170})
    void keepsEveryRowInsideAndApart(int rows) {
        Drawing drawing = draw(rows, rows / 2);
        Box frame = new Box(0, 0, drawing.size().width(), drawing.size().height()).grown(0.5);

        assertThat(Marks.overlaps(drawing)).isEmpty();
        assertThat(drawing.marks())
                .allSatisfy(mark -> assertThat(frame.contains(mark.box())).isTrue());
        assertThat(Marks.words(drawing).stream().filter(word -> word.endsWith("th"))).hasSize(rows);
        assertThat(drawing.size().height()).isLessThan(1300);
    }

    @Test
    void picksOneRowOutByMoreThanColour() {
        List<Mark.Text> strong =
                Marks.texts(draw(10, 3)).stream()
                        .filter(text -> text.role() == Role.TEXT)
                        .filter(text -> text.weight() == Weight.MEDIUM)
                        .toList();

        assertThat(strong).extracting(Mark.Text::text).contains("4th", "Area 3").hasSize(4);
    }
}
