package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Projects of a place often run at the same time, some without an end.
class OverlappingProjectsTest {

    @ParameterizedTest(name = "{0} projects at once in {1} x {2}")
    @CsvSource({"2, 720, 400", "5, 720, 400", "9, 980, 520", "5, 420, 300"})
    void areEachNamedOnTheChartOrBelowItWithoutMeeting(int count, int width, int height) {
        List<Span> spans =
                IntStream.range(0, count)
                        .mapToObj(at ->
                                new Span(
                                        "Attendance project " + (at + 1),
                                        LocalDate.of(2015 + at % 4, 9, 1),
                                        at % 3 == 0 ? null : LocalDate.of(2021 + at % 3, 8, 31)))
                        .toList();

        Drawing drawing =
                LongitudinalChart.draw(
                        Charts.stoke().spans(spans).build(), new Size(width, height), Style.SCREEN);

        assertThat(Marks.overlaps(drawing)).isEmpty();
        String said =
                String.join(
                        " ",
                        drawing.marks().stream()
                                .map(mark ->
                                        mark instanceof Mark.Text text ? text.text() : mark.words())
                                .toList());
        for (Span span : spans) assertThat(said + drawing.description()).contains(span.name());
    }
}
