package io.github.placeline.export.pack;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.List;

/// How much of a sheet its words leave for a chart, in CSS pixels, by the sizes of [PackStyle].
public final class PaperRoom {

    /// As wide as a sheet within its margins.
    public static final double WIDTH = 1008;

    /// As high as a sheet within its margins, less a line in case words run on.
    private static final double HEIGHT = 680 - 18;

    private static final double CHIPS = 32;
    private static final double FACT_MARGINS = 30;
    private static final double BAR = 19;

    private PaperRoom() {}

    /// The height left beside everything else on a page.
    public static double beside(
            String context, String title, List<PackBlock> others, String source) {
        double taken = lines(context, Weight.REGULAR, 14, WIDTH) * 19.6 + 3;
        taken += lines(title, Weight.BOLD, 26, WIDTH) * 31.2 + 8;
        for (PackBlock block : others) taken += height(block);
        taken += lines(source, Weight.REGULAR, 12.5, WIDTH) * 17.5 + 17;
        return HEIGHT - taken;
    }

    private static double height(PackBlock block) {
        return switch (block) {
            case PackBlock.Heading(var text) -> 18 + 20 * lines(text, Weight.BOLD, 16, WIDTH);
            case PackBlock.Words words -> words(words);
            case PackBlock.Chips(var chips) -> chips.isEmpty() ? 0 : CHIPS;
            case PackBlock.Facts(var facts) -> facts(facts);
            case PackBlock.Bullets(var items) ->
                    items.stream()
                            .mapToDouble(
                                    item -> 5 + 21 * lines(item, Weight.REGULAR, 15, WIDTH - 20))
                            .sum();
            // These go on on the next sheet.
            case PackBlock.Chart _, PackBlock.Table _ -> 0;
        };
    }

    private static double words(PackBlock.Words words) {
        double height = words.kind() == PackBlock.Words.Kind.COMMENTARY ? BAR : 0;
        for (String paragraph : words.paragraphs()) {
            height +=
                    6
                            + switch (words.kind()) {
                                case LEAD -> 23 * lines(paragraph, Weight.MEDIUM, 17, WIDTH);
                                case COMMENTARY ->
                                        21 * lines(paragraph, Weight.REGULAR, 15, WIDTH - BAR);
                                case PLAIN -> 21 * lines(paragraph, Weight.REGULAR, 15, WIDTH);
                                case SMALL, SPOKEN ->
                                        17.5 * lines(paragraph, Weight.REGULAR, 12.5, WIDTH);
                            };
        }
        return height;
    }

    private static double facts(List<PackBlock.Fact> facts) {
        double room = WIDTH * 0.99 / Math.max(1, facts.size()) - 20;
        double tallest = 0;
        for (PackBlock.Fact fact : facts) {
            double height =
                    lines(fact.heading(), Weight.REGULAR, 13, room) * 18.2
                            + lines(fact.figure(), Weight.BOLD, 18, room) * 23.4
                            + lines(fact.words(), Weight.REGULAR, 12.5, room) * 16.25;
            tallest = Math.max(tallest, height);
        }
        return facts.isEmpty() ? 0 : FACT_MARGINS + tallest;
    }

    private static double lines(String words, Weight weight, double size, double room) {
        return words.isEmpty() ? 0 : Wrap.lines(PaperWords.of(words), weight, size, room).size();
    }
}
