package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.LayeredDrawing;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.MarkLayer;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.spine.SpineChart;
import io.github.placeline.chart.spine.SpineContent;
import io.github.placeline.chart.spine.SpineLine;
import io.github.placeline.chart.spine.SpineStyle;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Lays the body of a slide out in its room.
final class BodyLayout {

    private static final double GONE = 40;

    private BodyLayout() {}

    /// @param each whether its pieces come into view one after another
    static Laid of(SlideBody body, Room room, boolean each) {
        return switch (body) {
            case SlideBody.Lines lines -> lines(lines, room);
            case SlideBody.Pair pair -> PairLayout.of(pair, room);
            case SlideBody.Ranks ranks -> RankLayout.of(ranks, room, each);
            case SlideBody.Spine(var content) -> spine(content, room, each);
            case SlideBody.Through(var years) -> ThroughLayout.of(years, room);
            case SlideBody.Cards cards -> CardLayout.of(cards, room, each);
            case SlideBody.Facts facts -> WordLayout.facts(facts, room, each);
            case SlideBody.Points points -> WordLayout.points(points, room, each);
            case SlideBody.Sheet sheet -> SheetLayout.of(sheet, room);
            case SlideBody.Gone(var words) -> gone(words, room);
        };
    }

    private static Laid lines(SlideBody.Lines lines, Room room) {
        Size size = new Size(room.box().width(), room.box().height());
        LayeredDrawing chart =
                LongitudinalChart.layered(
                        lines.chart(), size, Style.PRESENTER.whole(room.factor()), lines.gaps());
        List<MarkLayer> layers =
                new Moved(room.box().left(), room.box().top()).layers(chart.layers());
        return Laid.revealed(
                layers, lines.reveal().views(chart.parts()), chart.whole().description());
    }

    /// Without headings, and no more lines than there is room for.
    private static Laid spine(SpineContent content, Room room, boolean each) {
        double factor = room.of(Room.LEAST) / SpineStyle.SCREEN.small();
        SpineStyle grown = SpineStyle.SCREEN.scaled(factor);
        SpineStyle style =
                new SpineStyle(
                        grown.text(),
                        grown.text(),
                        grown.small(),
                        grown.row(),
                        0,
                        grown.top(),
                        grown.figure(),
                        grown.gap());
        int most = (int) ((room.box().height() - style.top() - style.gap()) / style.row());
        List<SpineLine> all = content.lines();
        boolean tooMany = all.size() > most;
        List<SpineLine> shown = tooMany ? all.subList(0, Math.max(1, most - 1)) : all;
        Drawing drawing =
                SpineChart.draw(
                        new SpineContent(
                                content.title(),
                                content.country(),
                                List.of(new SpineContent.Section("", shown))),
                        room.box().width(),
                        style);
        Moved moved = new Moved(room.box().left(), room.box().top());
        List<Mark> always = new ArrayList<>();
        List<List<Mark>> rows = new ArrayList<>();
        shown.forEach(_ -> rows.add(new ArrayList<>()));
        for (Mark mark : drawing.marks()) {
            int row = (int) Math.floor((middle(mark) - style.top()) / style.row());
            List<Mark> where = row < 0 || row >= rows.size() ? always : rows.get(row);
            where.addAll(moved.marks(List.of(mark)));
        }
        if (!tooMany) return Laid.pieces(always, rows, each, drawing.description(), List.of());
        String words = "%d of %d indicators are shown.".formatted(shown.size(), all.size());
        always.add(
                room.text(
                        Role.NOTE,
                        words,
                        new Point(
                                room.box().left(),
                                room.box().top() + drawing.size().height() + style.row() / 2),
                        Anchor.START,
                        style.small(),
                        Weight.REGULAR,
                        room.box().width()));
        return Laid.pieces(always, rows, each, drawing.description(), List.of(words));
    }

    /// How far down a mark lies.
    private static double middle(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> middle(line.points());
            case Mark.Area area -> middle(area.outline());
            case Mark.Symbol symbol -> symbol.centre().y();
            // Letters stand on their line.
            case Mark.Text text -> text.at().y() - text.size() / 3;
            case Mark.Rule rule -> (rule.from().y() + rule.to().y()) / 2;
        };
    }

    private static double middle(List<Point> points) {
        var range = points.stream().mapToDouble(Point::y).summaryStatistics();
        return (range.getMin() + range.getMax()) / 2;
    }

    private static Laid gone(String words, Room room) {
        double text = room.of(GONE);
        List<Mark> marks = new ArrayList<>();
        double baseline = room.box().top() + room.box().height() / 3;
        for (String line : Wrap.lines(words, Weight.REGULAR, text, room.box().width())) {
            marks.add(
                    new Mark.Text(
                            Role.TEXT,
                            line,
                            new Point(room.box().left(), baseline),
                            Anchor.START,
                            text,
                            Weight.REGULAR,
                            words));
            baseline += 1.4 * text;
        }
        return Laid.still(marks, words);
    }
}
