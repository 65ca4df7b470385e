package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names and newest figures to the right of the plot, each beside the end of its line or joined
/// to it by a leader. They stand apart from each other, and no line enters their column.
final class EndLabels {
    private static final double NAME_LINE = 1.2;
    private static final double VALUE_LINE = 1.25;
    private static final double LEAST_PITCH = 38;
    private static final double MOST_SHARE = 0.34;
    private static final double AXIS_TO_LABEL = 14;
    private static final double MOVED = 4;
    private static final double ELBOW = 16;
    private static final double CLEAR = 4;
    private static final int MOST_NAME_LINES = 2;

    private final List<Label> labels;
    private final Style style;
    private final boolean compact;
    private final double textWidth;
    private final List<String> dropped;

    /// @param end where the line ends, as a value in a period
    record Label(Role role, String name, String value, Run.Dot end, Weight weight, double radius) {}

    private EndLabels(
            List<Label> labels,
            Style style,
            boolean compact,
            double textWidth,
            List<String> dropped) {
        this.dropped = dropped;
        this.labels = labels;
        this.style = style;
        this.compact = compact;
        this.textWidth = textWidth;
    }

    /// Labels for a drawing of `size`, of which `room` pixels of height are theirs. Where two lines
    /// each do not fit, every label has one; where that does not fit either, the last ones give
    /// way.
    static EndLabels fitted(List<Label> wanted, Style style, Size size, double room) {
        double most = size.width() * MOST_SHARE;
        EndLabels full =
                new EndLabels(wanted, style, false, width(wanted, style, false, most), List.of());
        if (full.height() <= room) return full;
        List<Label> kept = new ArrayList<>(wanted);
        List<String> dropped = new ArrayList<>();
        while (kept.size() * compactHeight(style) > room && !kept.isEmpty()) {
            Label last = kept.removeLast();
            dropped.add(last.name() + ": " + last.value() + ".");
        }
        return new EndLabels(kept, style, true, width(kept, style, true, most), dropped);
    }

    private static double width(List<Label> labels, Style style, boolean compact, double most) {
        double widest = 0;
        for (Label label : labels) {
            double name = label.weight().width(label.name(), style.nameText());
            double value = Weight.REGULAR.width(label.value(), style.valueText());
            double gap = style.nameText() / 3;
            widest = Math.max(widest, compact ? name + gap + value : Math.max(name, value));
        }
        return Math.min(widest, most);
    }

    /// What the labels that gave way would have said.
    List<String> dropped() {
        return dropped;
    }

    /// Width of the column with the space between it and the plot.
    double width() {
        return labels.isEmpty() ? CLEAR : textWidth + AXIS_TO_LABEL;
    }

    private double height() {
        return labels.stream().mapToDouble(this::height).sum();
    }

    private double height(Label label) {
        if (compact) return compactHeight(style);
        double text =
                nameLines(label).size() * NAME_LINE * style.nameText()
                        + VALUE_LINE * style.valueText();
        return Math.max(text + 2, LEAST_PITCH * style.nameText() / Style.SCREEN.nameText());
    }

    private static double compactHeight(Style style) {
        return style.nameText() * VALUE_LINE;
    }

    private List<String> nameLines(Label label) {
        return Wrap.lines(
                label.name(), label.weight(), style.nameText(), textWidth, MOST_NAME_LINES);
    }

    /// Apart by series, each with its leader first.
    List<MarkLayer> layers(Plot plot, double top, double bottom) {
        List<Label> ordered =
                labels.stream()
                        .sorted(Comparator.comparingDouble(label -> plot.y(label.end().value())))
                        .toList();
        double[] wanted = ordered.stream().mapToDouble(l -> plot.y(l.end().value())).toArray();
        double[] heights = ordered.stream().mapToDouble(this::height).toArray();
        double[] centres = PushApart.centres(wanted, heights, top, bottom);
        List<MarkLayer> leaders = new ArrayList<>();
        List<MarkLayer> texts = new ArrayList<>();
        double left = plot.box().right() + AXIS_TO_LABEL;
        for (int i = 0; i < centres.length; i++) {
            Layer layer = MarkLayer.of(ordered.get(i).role());
            Mark leader = leader(ordered.get(i), plot, left, centres[i]);
            if (leader != null) leaders.add(new MarkLayer(layer, List.of(leader)));
            texts.add(new MarkLayer(layer, texts(ordered.get(i), left, centres[i])));
        }
        leaders.addAll(texts);
        return leaders;
    }

    /// Leaders first, then texts.
    List<Mark> marks(Plot plot, double top, double bottom) {
        return layers(plot, top, bottom).stream().flatMap(layer -> layer.marks().stream()).toList();
    }

    private @Nullable Mark leader(Label label, Plot plot, double left, double centre) {
        Point end = plot.at(label.end());
        double start = end.x() + label.radius() + CLEAR;
        boolean ends = left - end.x() < 4 * AXIS_TO_LABEL;
        if (Math.abs(centre - end.y()) <= MOVED && ends) return null;
        List<Point> path = new ArrayList<>();
        path.add(new Point(start, end.y()));
        double elbow = Math.max(start, left - ELBOW);
        path.add(new Point(elbow, centre));
        if (elbow < left - CLEAR) path.add(new Point(left - CLEAR, centre));
        return new Mark.Line(Role.LEADER, path, Stroke.full(1), "");
    }

    private List<Mark> texts(Label label, double left, double centre) {
        List<Mark> texts = new ArrayList<>();
        double name = style.nameText();
        double value = style.valueText();
        if (compact) {
            double baseline = centre + name * 0.3;
            double valueWidth = Weight.REGULAR.width(label.value(), value);
            String shown =
                    Wrap.shortened(
                            label.name(), label.weight(), name, textWidth - valueWidth - name / 3);
            texts.add(name(label, shown, new Point(left, baseline)));
            double x = left + label.weight().width(shown, name) + name / 3;
            texts.add(value(label.value(), new Point(x, baseline)));
            return texts;
        }
        List<String> lines = nameLines(label);
        double height = lines.size() * NAME_LINE * name + VALUE_LINE * value;
        double baseline = centre - height / 2 + name * 0.92;
        for (String line : lines) {
            texts.add(name(label, line, new Point(left, baseline)));
            baseline += NAME_LINE * name;
        }
        double at = baseline - NAME_LINE * name + VALUE_LINE * value + 1;
        String shown = Wrap.shortened(label.value(), Weight.REGULAR, value, textWidth);
        texts.add(value(shown, new Point(left, at)));
        return texts;
    }

    private Mark name(Label label, String line, Point at) {
        String words = label.name() + ", " + label.value();
        return new Mark.Text(
                label.role(), line, at, Anchor.START, style.nameText(), label.weight(), words);
    }

    private Mark value(String text, Point at) {
        return new Mark.Text(
                Role.LABEL_VALUE, text, at, Anchor.START, style.valueText(), Weight.REGULAR);
    }
}
