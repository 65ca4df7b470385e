package io.github.placeline.cli;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.indicator.IndicatorPicture;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.indicator.ReadingList;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.SvgPainter;
import io.github.placeline.export.Png;
import io.github.placeline.export.WholeFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "chart", description = "Draws one indicator of one area as a picture.")
final class ChartCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Mixin private Questions questions = new Questions();

    @Option(
            names = "--window",
            paramLabel = "5|10|15|all",
            converter = WindowConverter.class,
            description = "How many years are shown, 10 unless given.")
    private Window window = Window.TEN;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = PictureFile.Converter.class,
            description = "The picture, which ends in .svg or .png.")
    private PictureFile out = PictureFile.NONE;

    private final Streams streams;

    ChartCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        Area area = questions.area(open);
        Indicator indicator = questions.indicator(open);
        IndicatorQuestion question =
                new IndicatorQuestion(
                        area,
                        indicator,
                        breakdown(open, area, indicator),
                        window,
                        questions.asAt());
        Drawing picture =
                IndicatorPicture.of(
                        // A picture is made to be given away.
                        new IndicatorView(open, SmallNumberGuard.of(open, questions.asAt()))
                                .facts(question),
                        LocalDate.now(ZoneId.systemDefault()));
        switch (out.kind()) {
            case SVG -> WholeFile.write(out.path(), SvgPainter.document(picture, Palette.PRINT));
            case PNG ->
                    WholeFile.write(
                            out.path(), stream -> Png.write(picture, Palette.PRINT, stream));
        }
        streams.out().println("Wrote " + out.path() + ". " + picture.title() + ".");
        return ExitCode.DONE;
    }

    private Breakdown breakdown(Workspace open, Area area, Indicator indicator) {
        List<Breakdown> meant =
                new ReadingList(open).breakdowns(area, indicator, questions.breakdown());
        if (meant.size() > 1)
            throw Refusal.ofInput(
                    "A chart shows one breakdown, and %d are meant. Choose one with --breakdown, such as %s."
                            .formatted(meant.size(), meant.getFirst().text()));
        return meant.getFirst();
    }
}
