package io.github.placeline.app.index;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.analysis.index.PartScore;
import io.github.placeline.app.index.IndexFacts.Worked;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Index;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An index in words: each authority's place and score with the parts they are made of.
public final class IndexSheet {

    private static final String NONE = "–";

    private IndexSheet() {}

    /// The headings of the columns.
    public static List<String> headings(Worked worked) {
        List<String> headings = new ArrayList<>(List.of("Place", "Local authority", "Score"));
        for (int i = 0; i < worked.indicators().size(); i++)
            headings.add(
                    "%s, weight %s"
                            .formatted(
                                    ShortName.title(worked.indicators().get(i)),
                                    plain(worked.index().parts().get(i).weight())));
        return headings;
    }

    /// One authority's cells: place, name, score, then for each part its figure and what that
    /// counts.
    public static List<String> cells(Worked worked, IndexScore score) {
        List<String> cells = new ArrayList<>();
        cells.add(score.rank() == null ? "" : score.rank().words().replaceFirst(" of .*", ""));
        cells.add(score.area().name());
        cells.add(
                score.score().isPresent()
                        ? number(score.score().getAsDouble(), worked.index().measure())
                        : "No score");
        for (PartScore part : score.parts()) cells.add(part(part, worked.index().measure()));
        return cells;
    }

    /// Why an authority has no score; empty where it has one.
    public static String whyNot(IndexScore score) {
        return score.parts().stream()
                .map(PartScore::whyNot)
                .filter(why -> !why.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// How the scores are made.
    public static String method(Index index) {
        return switch (index.measure()) {
            case RANK ->
                    "Each figure is turned into the authority's rank. The score is the weighted mean of the ranks: the lowest is best.";
            case SPREADS ->
                    "Each figure is turned into its distance from England, in spreads from the 10th to the 90th percentile of authorities. The score is the weighted mean: the highest is best, 0 is England.";
        };
    }

    /// The whole index for a spreadsheet: tabs between cells, a line break after each line.
    public static String tabSeparated(Worked worked) {
        return Stream.concat(
                        Stream.of(headings(worked)),
                        worked.scores().stream().map(score -> cells(worked, score)))
                .map(cells ->
                        cells.stream()
                                .map(cell ->
                                        cell.startsWith("=") ? cell.substring(1) + " (tied)" : cell)
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String part(PartScore part, Index.Measure measure) {
        if (!(part.value() instanceof Reading.Published(double value, _, _))) return NONE;
        String figure = Figures.of(part.indicator()).figure(value);
        if (part.score().isEmpty()) return figure + " (not scored)";
        double score = part.score().getAsDouble();
        return switch (measure) {
            case RANK -> "%s (%d)".formatted(figure, (long) score);
            case SPREADS -> "%s (%s)".formatted(figure, number(score, measure));
        };
    }

    private static String number(double value, Index.Measure measure) {
        String text =
                String.format(Locale.UK, measure == Index.Measure.RANK ? "%.1f" : "%+.2f", value);
        return text.replace('-', '\u2212');
    }

    private static String plain(double weight) {
        return java.math.BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
