package io.github.placeline.chart;

import io.github.placeline.analysis.terms.Signal;
import io.github.placeline.analysis.terms.Xmr;
import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/// The XmR chart: one line with its mean, the limits of what is usual, and a ring around every
/// point of a signal (METHODS 8). The signals are named under it, because a ring says only where.
public final class XmrChart {
    private static final double YEARS_ROW = 2.1;
    private static final double RING = 4;
    private static final Stroke LIMIT = Stroke.dashed(1.75, 3, 4);
    private static final Stroke MEAN = Stroke.full(1.5);

    private final Subject subject;
    private final Xmr xmr;
    private final Size size;
    private final Style style;
    private final ValueScale values;
    private final List<String> numbers;

    private XmrChart(Subject subject, Xmr xmr, Size size, Style style) {
        this.subject = subject;
        this.xmr = xmr;
        this.size = size;
        this.style = style;
        DoubleSummaryStatistics range =
                DoubleStream.concat(
                                subject.values(),
                                DoubleStream.of(xmr.low(), xmr.high(), xmr.centre()))
                        .summaryStatistics();
        this.values = ValueScale.of(range.getMin(), range.getMax(), false);
        this.numbers = subject.content().wording().axis(values.ticks());
    }

    /// Lays the chart out.
    ///
    /// @param content its area is the line; nothing else of it is drawn
    /// @param xmr of the published points of that line
    public static Drawing draw(ChartContent content, Xmr xmr, Size size, Style style) {
        ChartContent alone =
                ChartContent.of(content.title(), content.area(), content.wording())
                        .axisTitle(content.axisTitle())
                        .periodNotes(content.periodNotes())
                        .notes(content.notes())
                        .build();
        Subject subject = Subject.of(alone);
        if (subject.hasNothingToDraw()) return Nothing.drawing(alone, size, style);
        return new XmrChart(subject, xmr, size, style).drawing();
    }

    private Drawing drawing() {
        double text = style.noteText();
        List<String> sentences = sentences();
        List<String> lines = Captions.lines(sentences, size, text);
        double top = 0.6 * style.axisText();
        double bottom = size.height() - Captions.height(lines, text) - YEARS_ROW * style.axisText();
        EndLabels labels =
                EndLabels.fitted(
                        labels(), style, size, size.height() - Captions.height(lines, text));
        Plot plot = plot(labels, top, Math.max(bottom, top + PlotFrame.LEAST));
        List<Mark> marks = new ArrayList<>(Backdrop.bands(subject, plot));
        marks.addAll(Backdrop.grid(plot));
        List<TimeTicks.Tick> years =
                TimeTicks.of(subject.timeline().slots(), plot.time(), style.axisText());
        marks.addAll(Backdrop.axes(plot, numbers, years, style.axisText()));
        marks.add(across(plot, xmr.high(), LIMIT, "Upper limit"));
        marks.add(across(plot, xmr.low(), LIMIT, "Lower limit"));
        marks.add(across(plot, xmr.centre(), MEAN, "Mean"));
        marks.addAll(Curves.of(subject, plot, style));
        marks.addAll(rings(plot));
        double row = YEARS_ROW * style.axisText();
        marks.addAll(labels.marks(plot, 0, TimeTicks.floor(years, plot, style.axisText(), row)));
        marks.addAll(Captions.marks(lines, sentences, size, text));
        return new Drawing(
                size,
                plot.box(),
                marks,
                subject.content().title(),
                Description.of(subject) + " " + String.join(" ", found()),
                HitPoints.of(subject, plot));
    }

    private Mark across(Plot plot, double value, Stroke stroke, String name) {
        double y = plot.y(value);
        String words = name + " " + subject.content().wording().figure(value);
        return new Mark.Rule(
                Role.ENGLAND,
                new Point(plot.box().left(), y),
                new Point(plot.box().right(), y),
                stroke,
                words);
    }

    /// One ring a point, whatever the number of signals that it belongs to.
    private List<Mark> rings(Plot plot) {
        Map<Integer, List<String>> words = new TreeMap<>();
        for (Signal signal : xmr.signals()) {
            for (int i = signal.first(); i <= signal.last(); i++)
                words.computeIfAbsent(i, _ -> new ArrayList<>()).add(signal.kind().words());
        }
        List<Mark> rings = new ArrayList<>();
        words.forEach((place, kinds) -> {
            var point = xmr.points().get(place);
            Point at = new Point(plot.x(point.period()), plot.y(point.value()));
            String said = String.join("; ", kinds) + ", " + point.period().label();
            rings.add(new Mark.Symbol(Role.BREAK, Shape.RING, at, style.lastMarker() + RING, said));
        });
        return rings;
    }

    private List<EndLabels.Label> labels() {
        Run.Dot last = subject.area().last();
        return List.of(
                label(Role.AREA, subject.area().strand().name(), last.value(), Weight.BOLD),
                label(Role.ENGLAND, "Mean", xmr.centre(), Weight.MEDIUM),
                label(Role.ENGLAND, "Upper limit", xmr.high(), Weight.MEDIUM),
                label(Role.ENGLAND, "Lower limit", xmr.low(), Weight.MEDIUM));
    }

    private EndLabels.Label label(Role role, String name, double value, Weight weight) {
        Run.Dot end = new Run.Dot(subject.timeline().last(), value);
        boolean own = role == Role.AREA;
        return new EndLabels.Label(
                role,
                name,
                subject.content().wording().figure(value),
                own ? subject.area().last() : end,
                weight,
                own ? style.lastMarker() : 0);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(found());
        sentences.add("Limits are the mean, plus and minus 2.66 times the mean moving range.");
        sentences.addAll(Captions.standing(subject, values, numbers));
        return sentences;
    }

    /// Every signal with its place: "Ringed: a point beyond a limit, Spring 2020/21."
    private List<String> found() {
        if (xmr.signals().isEmpty())
            return List.of("No signal: all that is seen is usual variation.");
        Map<Signal.Kind, List<String>> places = new EnumMap<>(Signal.Kind.class);
        for (Signal signal : xmr.signals()) {
            String first = xmr.points().get(signal.first()).period().label();
            String last = xmr.points().get(signal.last()).period().label();
            places.computeIfAbsent(signal.kind(), _ -> new ArrayList<>())
                    .add(first.equals(last) ? first : first + " to " + last);
        }
        List<String> found = new ArrayList<>();
        places.forEach((kind, when) ->
                found.add("Ringed: " + lower(kind.words()) + ", " + String.join(", ", when) + "."));
        return found;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private Plot plot(EndLabels labels, double top, double bottom) {
        Timeline timeline = subject.timeline();
        return new PlotFrame(size, numbers, style.axisText())
                .plot(labels, top, bottom, timeline, timeline.last().position(), values);
    }
}
