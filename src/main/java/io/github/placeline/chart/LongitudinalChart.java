package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.Period;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// The large chart: an area over the years beside England, its region and its neighbours, with all
/// that has to be said about the record (UI specification, section 7).
public final class LongitudinalChart {
    /// Below this size a chart is laid out all the same, but its words move under it.
    public static final Size LEAST = new Size(420, 260);

    private static final double YEARS_ROW = 2.1;

    private final Subject subject;
    private final Size size;
    private final Style style;
    private final @Nullable TargetPath target;
    private final ValueScale values;
    private final List<String> numbers;

    private final List<GapBracket> brackets;

    private LongitudinalChart(Subject subject, Size size, Style style, List<GapBracket> brackets) {
        this.subject = subject;
        this.brackets = brackets;
        this.size = size;
        this.style = style;
        this.target = TargetPath.of(subject);
        DoubleSummaryStatistics range =
                DoubleStream.concat(subject.values(), targetValues()).summaryStatistics();
        this.values = ValueScale.of(range.getMin(), range.getMax(), Notes.wanted(subject));
        this.numbers = subject.content().wording().axis(values.ticks());
    }

    /// Lays the content out. A content without any figure gives a drawing that says so.
    public static Drawing draw(ChartContent content, Size size, Style style) {
        return layered(content, size, style, List.of()).whole();
    }

    /// The same apart by series, with the gap to England in some periods.
    ///
    /// @param brackets the one that matters most first: where there is no room, later ones go
    public static LayeredDrawing layered(
            ChartContent content, Size size, Style style, List<GapBracket> brackets) {
        Subject subject = Subject.of(content);
        if (subject.hasNothingToDraw())
            return LayeredDrawing.of(Nothing.drawing(content, size, style));
        return new LongitudinalChart(subject, size, style, brackets).drawing();
    }

    private DoubleStream targetValues() {
        return target == null
                ? DoubleStream.empty()
                : DoubleStream.of(target.start(), target.value());
    }

    private List<EndLabels.Label> wantedLabels() {
        List<EndLabels.Label> wanted = new ArrayList<>();
        for (Trace trace : subject.named()) wanted.add(label(trace));
        if (target != null)
            wanted.add(
                    Math.min(2, wanted.size()), target.label(subject.content().wording(), style));
        return wanted;
    }

    private EndLabels.Label label(Trace trace) {
        Run.Dot last = trace.last();
        boolean main = trace.role() == Role.AREA || trace.role() == Role.AREA_B;
        String figure = subject.content().wording().figure(last.value());
        String mark = HitPoints.mark(trace.strand(), last.period());
        Period newest = subject.timeline().last();
        String year = last.period().equals(newest) ? "" : " in " + Years.of(last.period());
        return new EndLabels.Label(
                trace.role(),
                trace.strand().name(),
                figure + mark + year,
                last,
                trace.role() == Role.REGION ? Weight.MEDIUM : Weight.BOLD,
                main ? style.lastMarker() : 0);
    }

    /// Words that find no free place go under the chart, which then has less height, so the whole
    /// is laid out again until all of them are somewhere.
    private LayeredDrawing drawing() {
        List<String> sentences = new ArrayList<>(Captions.standing(subject, values, numbers));
        int standing = sentences.size();
        while (true) {
            EndLabels labels = labelsAbove(sentences);
            List<String> moved = sentences.subList(standing, sentences.size());
            List<String> more = new ArrayList<>(labels.dropped());
            more.removeAll(moved);
            LayeredDrawing drawing = attempt(labels, sentences, moved, more);
            if (more.isEmpty()) return drawing;
            sentences.addAll(more);
        }
    }

    private EndLabels labelsAbove(List<String> sentences) {
        List<String> lines = Captions.lines(sentences, size, style.noteText());
        double room = size.height() - Captions.height(lines, style.noteText());
        return EndLabels.fitted(wantedLabels(), style, size, room);
    }

    private LayeredDrawing attempt(
            EndLabels labels, List<String> sentences, List<String> moved, List<String> more) {
        double text = style.noteText();
        List<String> lines = Captions.lines(sentences, size, text);
        double bottom = size.height() - Captions.height(lines, text) - YEARS_ROW * style.axisText();
        double top = 0.6 * style.axisText();
        Plot across = plot(labels, top, Math.max(bottom, top + PlotFrame.LEAST));
        Strips strips = Strips.of(subject.content().spans(), across, 0, text);
        for (String words : strips.unplaced()) {
            if (!moved.contains(words + ".")) more.add(words + ".");
        }
        Plot plot = plot(labels, Math.max(top, strips.height()), across.box().bottom());
        List<TimeTicks.Tick> years = ticks(plot);
        List<Mark> behind = new ArrayList<>(strips.marks(plot));
        behind.addAll(Backdrop.bands(subject, plot));
        behind.addAll(Backdrop.grid(plot));
        behind.addAll(Backdrop.axes(plot, numbers, years, style.axisText()));
        behind.addAll(Pins.marks(subject, plot, style));
        behind.addAll(Backdrop.breaks(subject, plot));
        List<MarkLayer> layers = new ArrayList<>(List.of(MarkLayer.always(behind)));
        layers.addAll(Curves.layers(subject, plot, style));
        if (target != null)
            layers.add(new MarkLayer(Layer.TARGET, target.marks(plot, style, targetWords(target))));
        double row = YEARS_ROW * style.axisText();
        layers.addAll(labels.layers(plot, 0, TimeTicks.floor(years, plot, style.axisText(), row)));
        inFreePlaces(plot, layers, moved, more);
        layers.add(MarkLayer.always(Captions.marks(lines, sentences, size, text)));
        Drawing whole =
                new Drawing(
                        size,
                        plot.box(),
                        layers.stream().flatMap(layer -> layer.marks().stream()).toList(),
                        subject.content().title(),
                        Description.of(subject),
                        HitPoints.of(subject, plot));
        return new LayeredDrawing(whole, layers);
    }

    /// What stands where nothing else is drawn: the bracket of the gap first, then the notes.
    private void inFreePlaces(
            Plot plot, List<MarkLayer> layers, List<String> moved, List<String> more) {
        Obstacles obstacles = new Obstacles(plot.box());
        for (MarkLayer layer : layers) layer.marks().forEach(obstacles::add);
        for (GapBracket bracket : brackets) {
            List<Mark> marks = bracket.marks(subject, plot, style, obstacles);
            marks.forEach(obstacles::add);
            layers.add(new MarkLayer(Layer.GAP, marks));
        }
        for (Note note : Notes.of(subject, plot, style)) {
            if (moved.contains(note.sentence())) continue;
            Optional<List<Mark>> placed = note.placed(plot, obstacles, style.noteText());
            placed.ifPresent(texts -> {
                texts.forEach(obstacles::add);
                layers.add(new MarkLayer(note.layer(), texts));
            });
            if (placed.isEmpty()) more.add(note.sentence());
        }
    }

    private Plot plot(EndLabels labels, double top, double bottom) {
        Timeline timeline = subject.timeline();
        double to = timeline.last().position();
        if (target != null) to = Math.max(to, target.aim().position());
        return new PlotFrame(size, numbers, style.axisText())
                .plot(labels, top, bottom, timeline, to, values);
    }

    private List<TimeTicks.Tick> ticks(Plot plot) {
        List<TimeTicks.Tick> ticks =
                new ArrayList<>(
                        TimeTicks.of(subject.timeline().slots(), plot.time(), style.axisText()));
        if (target != null && target.aim().compareTo(subject.timeline().last()) > 0) {
            TimeTicks.Tick aim = new TimeTicks.Tick(target.aim(), Years.of(target.aim()));
            if (TimeTicks.fitting(List.of(ticks.getLast(), aim), plot.time(), style.axisText()))
                ticks.add(aim);
        }
        return ticks;
    }

    private String targetWords(TargetPath path) {
        return "Target, "
                + Years.of(path.aim())
                + ", "
                + subject.content().wording().figure(path.value());
    }
}
