package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Lays a slide out: a headline of at most two lines, the body, source and number. Sizes are those
/// of UI specification 3 and 10, on a slide of 1080 pixels height, and follow the height.
public final class SlideLayout {

    private static final double DESIGNED_HEIGHT = 1080;
    private static final double DESIGNED_WIDTH = 1920;
    private static final double SIDE = 80;
    private static final double KICKER = 30;
    private static final double KICKER_AT = 82;
    private static final double HEADLINE = 66;
    private static final double LEAST_HEADLINE = 44;
    private static final double SHRINK = 2;
    private static final double LEADING = 1.15;
    private static final double HEADLINE_TO_BODY = 66;
    private static final double SOURCE = 24;
    private static final double FOOT = 92;
    private static final int HEADLINE_LINES = 2;

    private final SlideContent content;
    private final Size size;
    private final double factor;
    private final double side;
    private final List<Mark> frame = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();

    private SlideLayout(SlideContent content, Size size) {
        this.content = content;
        this.size = size;
        this.factor = size.height() / DESIGNED_HEIGHT;
        this.side = SIDE * Math.min(factor, size.width() / DESIGNED_WIDTH);
    }

    /// The slide for a screen of `size`.
    ///
    /// @param number "4 of 9", empty for none
    public static LaidSlide lay(SlideContent content, Size size, String number) {
        return new SlideLayout(content, size).laid(number);
    }

    private LaidSlide laid(String number) {
        frame.add(Room.filled(Role.SURFACE, new Box(0, 0, size.width(), size.height())));
        kicker();
        double top = headline();
        double foot = foot(number);
        Room room = new Room(new Box(side, top, size.width() - side, foot), factor);
        Laid body = BodyLayout.of(content.body(), room, content.each());
        cut.addAll(body.cut());
        List<SlideLayer> layers = new ArrayList<>();
        layers.add(SlideLayer.always(frame));
        layers.addAll(body.layers());
        String description =
                String.join(" ", List.of(content.headline(), body.description(), content.source()));
        return new LaidSlide(
                size, layers, body.steps(), content.headline(), description.strip(), cut);
    }

    private double width() {
        return size.width() - 2 * side;
    }

    private void kicker() {
        if (content.kicker().isEmpty()) return;
        double text = KICKER * factor;
        String shown = Wrap.shortened(content.kicker(), Weight.REGULAR, text, width());
        frame.add(
                new Mark.Text(
                        Role.NOTE,
                        shown,
                        new Point(side, KICKER_AT * factor),
                        Anchor.START,
                        text,
                        Weight.REGULAR));
    }

    /// As large as two lines allow.
    ///
    /// @return where the body begins
    private double headline() {
        double text = HEADLINE * factor;
        double least = LEAST_HEADLINE * factor;
        List<String> lines = lines(text);
        while (!fits(lines, text) && text > least) {
            text = Math.max(least, text - SHRINK * factor);
            lines = lines(text);
        }
        if (!fits(lines, text)) {
            cut.add("The headline is too long for two lines.");
            lines = Wrap.lines(content.headline(), Weight.BOLD, text, width(), HEADLINE_LINES);
        }
        double baseline = (KICKER_AT + 20) * factor + text * 0.95;
        for (String line : lines) {
            frame.add(
                    new Mark.Text(
                            Role.TEXT,
                            line,
                            new Point(side, baseline),
                            Anchor.START,
                            text,
                            Weight.BOLD));
            baseline += LEADING * text;
        }
        return baseline - LEADING * text + HEADLINE_TO_BODY * factor;
    }

    /// A sentence a line where there are two and each has room, otherwise as the words fall.
    private List<String> lines(double text) {
        String words = content.headline().strip();
        int end = words.indexOf(". ");
        if (end > 0) {
            List<String> sentences =
                    List.of(words.substring(0, end + 1), words.substring(end + 2).strip());
            if (fits(sentences, text)) return sentences;
        }
        return Wrap.lines(words, Weight.BOLD, text, width());
    }

    private boolean fits(List<String> lines, double text) {
        return lines.size() <= HEADLINE_LINES
                && lines.stream().allMatch(line -> Weight.BOLD.width(line, text) <= width());
    }

    /// @return where the body ends
    private double foot(String number) {
        double text = SOURCE * factor;
        double rule = size.height() - FOOT * factor;
        frame.add(
                new Mark.Rule(
                        Role.GRID,
                        new Point(side, rule),
                        new Point(size.width() - side, rule),
                        Stroke.full(Math.max(1, 2 * factor))));
        double taken = number.isEmpty() ? 0 : Weight.BOLD.width(number, text) + 2 * text;
        List<String> lines = Wrap.lines(content.source(), Weight.REGULAR, text, width() - taken, 2);
        double first = lines.size() == 1 ? 48 : 56;
        double baseline = size.height() - first * factor;
        for (String line : lines) {
            frame.add(
                    new Mark.Text(
                            Role.NOTE,
                            line,
                            new Point(side, baseline),
                            Anchor.START,
                            text,
                            Weight.REGULAR,
                            content.source()));
            baseline += 1.3 * text;
        }
        if (!number.isEmpty())
            frame.add(
                    new Mark.Text(
                            Role.TEXT,
                            number,
                            new Point(size.width() - side, size.height() - 48 * factor),
                            Anchor.END,
                            text,
                            Weight.BOLD));
        return rule - 20 * factor;
    }
}
