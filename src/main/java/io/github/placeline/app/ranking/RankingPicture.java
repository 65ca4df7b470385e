package io.github.placeline.app.ranking;

import io.github.placeline.app.SourceWords;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.TableChart;
import io.github.placeline.chart.TableContent;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Dated;
import io.github.placeline.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A ranked list as a picture that stands by itself.
public final class RankingPicture {

    private static final Set<Integer> NUMBERS = Set.of(0, 2, 3);

    private RankingPicture() {}

    /// @param made the day on which the picture is made
    public static ChartSheet sheet(Ranking ranking, LocalDate made) {
        Period period = ranking.period();
        String title = ranking.indicator().name() + (period == null ? "" : ", " + period.label());
        List<String> headings = RankingSheet.headings(ranking);
        List<List<String>> rows =
                ranking.rows().stream().map(row -> RankingSheet.cells(ranking, row)).toList();
        int chosen = ranking.looked().map(ranking.rows()::indexOf).orElse(-1);
        Drawing chart =
                TableChart.draw(
                        new TableContent(
                                title, ranking.sentence(), headings, rows, NUMBERS, chosen));
        Drawing picture =
                ChartPicture.of(
                        chart,
                        title,
                        ranking.sentence(),
                        ranking.indicator().polarity().words()
                                + ". "
                                + SourceWords.of(ranking.files())
                                + " "
                                + Dated.words(made, ranking.question().asAt()));
        List<List<String>> figures = new ArrayList<>();
        figures.add(headings);
        figures.addAll(rows);
        return new ChartSheet(title, picture, figures);
    }
}
