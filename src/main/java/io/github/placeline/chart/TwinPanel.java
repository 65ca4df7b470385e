package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One panel of a [TwinChart]. Words that find no free place go under the plot; the panels are laid
/// out again together then, so that their plots stay alike.
final class TwinPanel {
    private static final double NUMBER_GAP = 8;
    private static final double SIDE = 18;
    private static final double EDGE = 3;
    private static final double YEARS_ROW = 2.1;
    private static final double LEAST_PLOT = 40;

    private final Subject subject;
    private final ValueScale values;
    private final List<String> numbers;
    private final Size size;
    private final Style style;
    private final List<String> moved = new ArrayList<>();
    private final List<String> more = new ArrayList<>();

    TwinPanel(Subject subject, ValueScale values, List<String> numbers, Size size, Style style) {
        this.subject = subject;
        this.values = values;
        this.numbers = numbers;
        this.size = size;
        this.style = style;
        moved.addAll(subject.content().notes());
    }

    /// How many lines the words under the plot take.
    int captionLines() {
        return moved.isEmpty() ? 0 : Captions.lines(moved, size, style.noteText()).size();
    }

    /// Whether the last drawing left words out that the next one has under its plot.
    boolean hasMoreToSay() {
        boolean news = !more.isEmpty();
        moved.addAll(more);
        more.clear();
        return news;
    }

    /// @param captionLines the lines kept free under the plot, as many in both panels
    LayeredDrawing drawing(int captionLines) {
        Plot plot = plot(captionLines);
        List<Mark> behind = new ArrayList<>(Backdrop.bands(subject, plot));
        behind.addAll(Backdrop.grid(plot));
        List<TimeTicks.Tick> years =
                TimeTicks.of(subject.timeline().slots(), plot.time(), style.axisText());
        behind.addAll(Backdrop.axes(plot, numbers, years, style.axisText()));
        behind.addAll(Backdrop.breaks(subject, plot));
        List<MarkLayer> layers = new ArrayList<>(List.of(MarkLayer.always(behind)));
        layers.addAll(Curves.layers(subject, plot, style));
        words(plot, layers);
        if (!moved.isEmpty()) {
            List<String> lines = Captions.lines(moved, size, style.noteText());
            layers.add(MarkLayer.always(Captions.marks(lines, moved, size, style.noteText())));
        }
        Drawing whole =
                new Drawing(
                        size,
                        plot.box(),
                        layers.stream().flatMap(layer -> layer.marks().stream()).toList(),
                        subject.content().title() + ", " + subject.content().area().name(),
                        Description.of(subject),
                        HitPoints.of(subject, plot));
        return new LayeredDrawing(whole, layers);
    }

    private void words(Plot plot, List<MarkLayer> layers) {
        Obstacles obstacles = new Obstacles(plot.box());
        for (MarkLayer layer : layers) layer.marks().forEach(obstacles::add);
        for (LineName name : LineName.all(subject)) {
            if (moved.contains(name.sentence())) continue;
            Optional<Mark.Text> placed = name.placed(plot, obstacles, style);
            placed.ifPresentOrElse(
                    text -> {
                        obstacles.add(text);
                        layers.add(new MarkLayer(MarkLayer.of(text.role()), List.of(text)));
                    },
                    () -> more.add(name.sentence()));
        }
        for (Note note : Notes.of(subject, plot, style)) {
            if (moved.contains(note.sentence())) continue;
            note.placed(plot, obstacles, style.noteText())
                    .ifPresentOrElse(
                            texts -> {
                                texts.forEach(obstacles::add);
                                layers.add(new MarkLayer(note.layer(), texts));
                            },
                            () -> more.add(note.sentence()));
        }
    }

    private Plot plot(int captionLines) {
        double text = style.noteText();
        double captions = captionLines == 0 ? 0 : Captions.height(captionLines, text);
        double top = 0.6 * style.axisText();
        double bottom = size.height() - captions - YEARS_ROW * style.axisText();
        Timeline timeline = subject.timeline();
        double left = numbers.stream().mapToDouble(this::width).max().orElse(0) + NUMBER_GAP;
        double right = Math.max(left + LEAST_PLOT, size.width() - EDGE);
        double lastYear = width(Years.of(timeline.last())) / 2 - EDGE;
        double firstYear = width(Years.of(timeline.first())) / 2 - left;
        TimeScale time =
                new TimeScale(
                        timeline.first().position(),
                        timeline.last().position(),
                        left + Math.max(SIDE, firstYear),
                        right - Math.max(SIDE, lastYear),
                        timeline.first());
        return new Plot(
                new Box(left, top, right, Math.max(bottom, top + LEAST_PLOT)), time, values);
    }

    private double width(String words) {
        return Weight.REGULAR.width(words, style.axisText());
    }
}
