package io.github.placeline.chart;

import static io.github.placeline.chart.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes and joints on the time axis.
class PinsTest {
    private static final Size SIZE = new Size(916, 448);

    private static Pin note(int year, String words) {
        return new Pin(Pin.Kind.NOTE, Period.academicYearEnding(year), words);
    }

    private static Pin joint(int year) {
        return new Pin(Pin.Kind.JOINT, Period.academicYearEnding(year), "Older figures agree");
    }

    private static Drawing draw(Pin... pins) {
        return LongitudinalChart.draw(
                ChartContent.of("T", years("A", 2014, 60, 61, 62, 63, 64, 65), Charts.PERCENT)
                        .pins(List.of(pins))
                        .build(),
                SIZE,
                Style.SCREEN);
    }

    private static List<Mark.Symbol> symbols(Drawing drawing, Shape shape) {
        return drawing.marks().stream()
                .filter(Mark.Symbol.class::isInstance)
                .map(Mark.Symbol.class::cast)
                .filter(symbol -> symbol.shape() == shape)
                .toList();
    }

    private static HitPoint point(Drawing drawing, int year) {
        return drawing.points().stream()
                .filter(point -> point.period().equals(Period.academicYearEnding(year)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoteStandsUnderItsPeriodAndIsReadWithIt() {
        Drawing drawing = draw(note(2016, "Note on 2015/16: counted anew"));

        Mark.Symbol mark = symbols(drawing, Shape.SPEECH).getFirst();
        HitPoint point = point(drawing, 2016);
        assertThat(mark.centre().x()).isEqualTo(point.at().x());
        assertThat(mark.centre().y()).isEqualTo(drawing.plot().bottom());
        assertThat(mark.words()).isEqualTo("Note on 2015/16: counted anew");
        assertThat(point.words()).isEqualTo("2015/16, A 62.0%. Note on 2015/16: counted anew");
        assertThat(point.hasNote()).isTrue();
        assertThat(point(drawing, 2017).hasNote()).isFalse();
        assertThat(drawing.description()).endsWith("Note on 2015/16: counted anew.");
    }

    @Test
    void notesOnOnePeriodShareAMark() {
        Drawing drawing = draw(note(2016, "Note: one"), note(2016, "Note: two"));

        assertThat(symbols(drawing, Shape.SPEECH)).hasSize(1);
        assertThat(point(drawing, 2016).words()).endsWith(". Note: one. Note: two");
    }

    @Test
    void aJointStandsBetweenTheFilesAndBreaksNoLine() {
        Drawing drawing = draw(joint(2017));

        double x = symbols(drawing, Shape.LINK).getFirst().centre().x();
        assertThat(x).isBetween(point(drawing, 2016).at().x(), point(drawing, 2017).at().x());
        assertThat(Marks.of(drawing, Mark.Line.class, Role.AREA)).hasSize(1);
        assertThat(String.join(" ", Marks.words(drawing))).contains("Older figures agree.");
        assertThat(point(drawing, 2017).hasNote()).isFalse();
        assertThat(point(drawing, 2017).words()).endsWith(". Older figures agree");
    }

    @Test
    void whatLiesOutsideTheYearsShownIsNotMarked() {
        Drawing drawing = draw(note(2009, "Note: early"), joint(2014), joint(2030));

        assertThat(symbols(drawing, Shape.SPEECH)).isEmpty();
        assertThat(symbols(drawing, Shape.LINK)).isEmpty();
        assertThat(drawing.description()).doesNotContain("early", "agree");
    }

    @Test
    void marksKeepClearOfTheYears() {
        Drawing drawing = draw(note(2014, "Note: first"), joint(2017), note(2019, "Note: last"));

        for (Mark.Text text : Marks.texts(drawing)) {
            assertThat(symbols(drawing, Shape.SPEECH))
                    .noneMatch(mark -> mark.box().overlaps(text.box()));
            assertThat(symbols(drawing, Shape.LINK))
                    .noneMatch(mark -> mark.box().overlaps(text.box()));
        }
        assertThat(Marks.overlaps(drawing)).isEmpty();
    }
}
