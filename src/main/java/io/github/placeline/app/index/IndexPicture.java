package io.github.placeline.app.index;

import io.github.placeline.app.SourceWords;
import io.github.placeline.app.index.IndexFacts.Worked;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.TableChart;
import io.github.placeline.chart.TableContent;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Dated;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An index as a picture that stands by itself, with all its parts.
public final class IndexPicture {

    private IndexPicture() {}

    /// @param looked the area that is picked out
    /// @param sentence where it stands
    /// @param made the day on which the picture is made
    public static ChartSheet sheet(
            Worked worked, Area looked, String sentence, AsAt asAt, LocalDate made) {
        List<String> headings = IndexSheet.headings(worked);
        List<List<String>> rows =
                worked.scores().stream().map(score -> IndexSheet.cells(worked, score)).toList();
        int chosen =
                IntStream.range(0, rows.size())
                        .filter(i -> worked.scores().get(i).area().equals(looked))
                        .findFirst()
                        .orElse(-1);
        Set<Integer> numbers =
                IntStream.range(0, headings.size())
                        .filter(i -> i != 1)
                        .boxed()
                        .collect(Collectors.toSet());
        String title = worked.index().name();
        Drawing chart =
                TableChart.draw(new TableContent(title, sentence, headings, rows, numbers, chosen));
        Drawing picture =
                ChartPicture.of(
                        chart,
                        title,
                        sentence,
                        IndexSheet.method(worked.index())
                                + " Each part shows its figure, and in brackets what it counts. "
                                + SourceWords.of(worked.files())
                                + " "
                                + Dated.words(made, asAt));
        List<List<String>> figures = new ArrayList<>();
        figures.add(headings);
        figures.addAll(rows);
        return new ChartSheet(title, picture, figures);
    }
}
