package io.github.placeline.chart.spine;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.HitPoint;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Lays out a spine chart: for each indicator a bar from the worst to the best authority, in it the
/// middle four fifths and the middle half, a tick at the median, the benchmark down the middle, and
/// the area's figure with the shape of its verdict.
///
/// After Public Health England's spine charts (Fingertips), with the benchmark in the middle of
/// every line.
public final class SpineChart {

    private static final double NAMES = 0.36;
    private static final double CAP = 0.36;

    private final SpineContent content;
    private final SpineStyle style;
    private final double width;
    private final double names;
    private final double left;
    private final double right;
    private final List<Mark> marks = new ArrayList<>();
    private final List<HitPoint> points = new ArrayList<>();

    private SpineChart(SpineContent content, double width, SpineStyle style) {
        this.content = content;
        this.style = style;
        this.width = width;
        this.names = Math.max(width * NAMES, style.figure());
        this.left = names + 2 * style.figure() + style.gap();
        this.right = width - style.gap();
    }

    /// The chart in its whole height; see [SpineStyle#height].
    ///
    /// @param width in pixels, more than the figures' columns take
    public static Drawing draw(SpineContent content, double width, SpineStyle style) {
        return new SpineChart(content, Math.max(width, 6 * style.figure()), style).drawing();
    }

    private Drawing drawing() {
        heading();
        double y = style.top();
        for (SpineContent.Section section : content.sections()) {
            double baseline = y + style.section() - style.heading() * 0.6;
            text(
                    Role.TEXT,
                    section.title(),
                    0,
                    baseline,
                    Anchor.START,
                    style.heading(),
                    Weight.BOLD,
                    width);
            y += style.section();
            for (SpineLine line : section.lines()) {
                line(line, y);
                y += style.row();
            }
        }
        return new Drawing(
                new Size(width, y + style.gap()),
                new Box(left, style.top(), right, y),
                marks,
                content.title(),
                description(),
                points);
    }

    private String description() {
        long good = count(1);
        long bad = count(-1);
        int all = content.lines().size();
        return "%d %s. On %d the area is better than or ahead of %s, on %d worse or behind."
                .formatted(
                        all, all == 1 ? "indicator" : "indicators", good, content.country(), bad);
    }

    private long count(int favour) {
        return content.lines().stream().filter(one -> one.standing().favour() == favour).count();
    }

    private void heading() {
        double at = style.top() - style.small() * 0.7;
        double middle = (left + right) / 2;
        text(
                Role.NOTE,
                "Area",
                names + style.figure() - style.gap(),
                at,
                Anchor.END,
                style.small(),
                Weight.REGULAR,
                names);
        text(
                Role.NOTE,
                content.country(),
                names + 2 * style.figure() - style.gap(),
                at,
                Anchor.END,
                style.small(),
                Weight.REGULAR,
                style.figure());
        text(Role.NOTE, "Worst", left, at, Anchor.START, style.small(), Weight.REGULAR, names);
        text(
                Role.NOTE,
                content.country(),
                middle,
                at,
                Anchor.MIDDLE,
                style.small(),
                Weight.MEDIUM,
                names);
        text(Role.NOTE, "Best", right, at, Anchor.END, style.small(), Weight.REGULAR, names);
    }

    private void line(SpineLine line, double top) {
        double middle = top + style.row() / 2;
        double baseline = middle + style.text() * CAP;
        text(
                Role.TEXT,
                line.name(),
                0,
                baseline,
                Anchor.START,
                style.text(),
                Weight.REGULAR,
                names - style.gap());
        text(
                Role.TEXT,
                line.area(),
                names + style.figure() - style.gap(),
                baseline,
                Anchor.END,
                style.text(),
                Weight.MEDIUM,
                style.figure());
        text(
                Role.NOTE,
                line.country(),
                names + 2 * style.figure() - style.gap(),
                baseline,
                Anchor.END,
                style.text(),
                Weight.REGULAR,
                style.figure());
        SpineRow row = new SpineRow(style, marks);
        SpineScale scale = SpineScale.of(line, left, right);
        double at = (left + right) / 2;
        if (scale.isUsable()) {
            if (line.hasSpread()) row.spread(line, scale, middle);
            if (!Double.isNaN(line.benchmark())) row.benchmark(at, top);
            if (!Double.isNaN(line.value())) {
                at = scale.x(line.value());
                row.area(line, new Point(at, middle));
            }
        }
        if (!line.hasSpread())
            text(
                    Role.NOTE,
                    "Too few authorities to draw",
                    left,
                    baseline,
                    Anchor.START,
                    style.small(),
                    Weight.REGULAR,
                    (right - left) / 2 - style.row());
        points.add(new HitPoint(line.period(), new Point(at, middle), List.of(), line.words()));
    }

    private void text(
            Role role,
            String words,
            double x,
            double y,
            Anchor anchor,
            double size,
            Weight weight,
            double room) {
        if (words.isEmpty()) return;
        marks.add(
                new Mark.Text(
                        role,
                        Wrap.shortened(words, weight, size, room),
                        new Point(x, y),
                        anchor,
                        size,
                        weight));
    }
}
