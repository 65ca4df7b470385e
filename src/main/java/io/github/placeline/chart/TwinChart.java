package io.github.placeline.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/// Two areas beside each other, each beside England in a panel of its own (UI specification,
/// section 7): both panels of one size have the same axes to the pixel, so that heights and slopes
/// may be compared by eye. Area 1 has circles, area 2 squares.
public final class TwinChart {

    /// Which of the two panels.
    public enum Side {
        FIRST,
        SECOND
    }

    private final Subject first;
    private final Subject second;
    private final ValueScale values;
    private final List<String> numbers;

    private TwinChart(Subject first, Subject second) {
        this.first = first;
        this.second = second;
        DoubleSummaryStatistics range =
                DoubleStream.concat(first.values(), second.values()).summaryStatistics();
        this.values =
                range.getCount() == 0
                        ? ValueScale.of(0, 0, false)
                        : ValueScale.of(
                                range.getMin(),
                                range.getMax(),
                                Notes.wanted(first) || Notes.wanted(second));
        this.numbers = first.content().wording().axis(values.ticks());
    }

    /// Puts two contents about the same indicator on one timeline; the years are those of the
    /// first's window.
    public static TwinChart of(ChartContent first, ChartContent second) {
        List<Strand> strands = new ArrayList<>(Subject.strands(first));
        strands.addAll(Subject.strands(second));
        Timeline timeline = Timeline.of(strands, first.window());
        return new TwinChart(
                Subject.of(first, timeline, Role.AREA), Subject.of(second, timeline, Role.AREA_B));
    }

    /// Lays one panel out. Without any figure in either area or England it says so.
    ///
    /// @param size of each panel; give the same to both
    public Drawing draw(Side side, Size size, Style style) {
        return layered(side, size, style).whole();
    }

    /// The same apart by series.
    public LayeredDrawing layered(Side side, Size size, Style style) {
        Subject wanted = side == Side.FIRST ? first : second;
        if (wanted.hasNothingToDraw())
            return LayeredDrawing.of(Nothing.drawing(wanted.content(), size, style));
        TwinPanel one = new TwinPanel(first, values, numbers, size, style);
        TwinPanel other = new TwinPanel(second, values, numbers, size, style);
        while (true) {
            int lines = Math.max(one.captionLines(), other.captionLines());
            LayeredDrawing left = one.drawing(lines);
            LayeredDrawing right = other.drawing(lines);
            boolean more = one.hasMoreToSay();
            more |= other.hasMoreToSay();
            if (!more) return side == Side.FIRST ? left : right;
        }
    }

    /// What has to be said of the axes, once for both panels: "Both charts use the same axes, which
    /// start at 20%. Academic year ending."
    public String axes() {
        if (first.hasNothingToDraw()) return "";
        String same = "Both charts use the same axes";
        if (values.low() > 0) same += ", which start at " + numbers.getFirst();
        if (values.high() < 0) same += ", which end at " + numbers.getLast();
        return same + ". " + Years.caption(first.timeline().first());
    }

    /// Both panels in words.
    public String description() {
        if (first.hasNothingToDraw()) return Nothing.words(first.content());
        return Description.of(first) + " " + Description.of(second);
    }
}
