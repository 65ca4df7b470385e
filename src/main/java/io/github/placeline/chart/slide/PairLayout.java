package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.LayeredDrawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.MarkLayer;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.TwinChart;
import io.github.placeline.chart.TwinChart.Side;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Two panels of the same size with the same axes, the name of its area above each and the same
/// facts below, in the same order.
final class PairLayout {

    private static final double BETWEEN = 60;
    private static final double NAME = 40;
    private static final double FACT = 28;
    private static final double LINE = 1.35;

    private PairLayout() {}

    /// The area's name stands above its panel, so that its line needs none.
    private static List<MarkLayer> withoutNames(List<MarkLayer> layers) {
        return layers.stream()
                .map(layer ->
                        new MarkLayer(
                                layer.layer(),
                                layer.marks().stream()
                                        .filter(mark -> !isNameOfAnArea(mark))
                                        .toList()))
                .toList();
    }

    private static boolean isNameOfAnArea(Mark mark) {
        return mark instanceof Mark.Text
                && (mark.role() == Role.AREA || mark.role() == Role.AREA_B);
    }

    static Laid of(SlideBody.Pair pair, Room room) {
        double between = room.of(BETWEEN);
        double width = (room.box().width() - between) / 2;
        double name = room.of(NAME);
        double words = room.of(Room.LEAST) * 1.6;
        double facts = pair.facts().size() * room.of(FACT) * LINE;
        double top = room.box().top() + name * 1.3;
        double height = room.box().bottom() - top - words - facts;
        TwinChart chart = TwinChart.of(pair.first(), pair.second());
        Style style = Style.PRESENTER.whole(room.factor());
        Size size = new Size(width, Math.max(1, height));
        List<MarkLayer> layers = new ArrayList<>();
        Set<Layer> parts = EnumSet.noneOf(Layer.class);
        for (Side side : Side.values()) {
            boolean isFirst = side == Side.FIRST;
            double left = room.box().left() + (isFirst ? 0 : width + between);
            LayeredDrawing panel = chart.layered(side, size, style);
            parts.addAll(panel.parts());
            layers.addAll(new Moved(left, top).layers(withoutNames(panel.layers())));
            List<Mark> said = new ArrayList<>();
            said.add(
                    room.text(
                            isFirst ? Role.AREA : Role.AREA_B,
                            (isFirst ? pair.first() : pair.second()).area().name(),
                            new Point(left, room.box().top() + name * 0.8),
                            Anchor.START,
                            name,
                            Weight.BOLD,
                            width));
            double baseline = top + height + words + room.of(FACT);
            for (SlideBody.PairFact fact : pair.facts()) {
                said.add(
                        room.text(
                                Role.TEXT,
                                isFirst ? fact.first() : fact.second(),
                                new Point(left, baseline),
                                Anchor.START,
                                room.of(FACT),
                                Weight.MEDIUM,
                                width));
                baseline += room.of(FACT) * LINE;
            }
            layers.add(new MarkLayer(isFirst ? Layer.AREA : Layer.SECOND, said));
        }
        String axes = chart.axes();
        layers.add(
                new MarkLayer(
                        null,
                        List.of(
                                room.text(
                                        Role.NOTE,
                                        axes,
                                        new Point(
                                                room.box().left(),
                                                top + height + room.of(Room.LEAST)),
                                        Anchor.START,
                                        room.of(Room.LEAST),
                                        Weight.REGULAR,
                                        room.box().width()))));
        return Laid.revealed(layers, pair.reveal().views(parts), chart.description());
    }
}
