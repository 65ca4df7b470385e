package io.github.placeline.cli;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.indicator.ReadingList;
import io.github.placeline.app.record.Revisions;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "show",
        description = "Shows one indicator of one area over the years, beside England.")
final class ShowCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Mixin private Questions questions = new Questions();

    @ArgGroup private @Nullable Format format;

    @Option(
            names = "--revisions",
            description = "Lists every version of each reading: file, line, who, when.")
    private boolean revisions;

    private final Streams streams;

    private static final class Format {
        @Option(names = "--csv", description = "Writes CSV.")
        private boolean csv;

        @Option(names = "--json", description = "Writes JSON.")
        private boolean json;
    }

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        Area area = questions.area(open);
        Indicator indicator = questions.indicator(open);
        ReadingList readings = new ReadingList(open);
        List<Breakdown> breakdowns = readings.breakdowns(area, indicator, questions.breakdown());
        if (revisions) {
            list(open, area, indicator, breakdowns);
        } else if (format != null && format.csv) {
            ReadingsAsCsv.write(
                    readings.rows(area, indicator, breakdowns, questions.asAt()), streams.out());
        } else if (format != null && format.json) {
            ReadingsAsJson.write(
                    area,
                    indicator,
                    readings.rows(area, indicator, breakdowns, questions.asAt()),
                    streams.out());
        } else {
            IndicatorView view = new IndicatorView(open);
            IndicatorQuestion question =
                    IndicatorQuestion.of(area, indicator).with(Window.ALL).with(questions.asAt());
            for (Breakdown breakdown : breakdowns)
                IndicatorPage.print(view.facts(question.with(breakdown)), streams.out());
        }
        return ExitCode.DONE;
    }

    private void list(Workspace open, Area area, Indicator indicator, List<Breakdown> breakdowns) {
        if (format != null && format.json)
            throw Refusal.ofInput("The list of revisions is written as text or CSV, not as JSON.");
        Revisions all = new Revisions(open);
        if (format != null) {
            Csv csv = RevisionsList.csv(streams.out());
            for (Breakdown breakdown : breakdowns)
                RevisionsList.write(
                        area, indicator, breakdown, all.of(area, indicator, breakdown), csv);
        } else {
            for (Breakdown breakdown : breakdowns) {
                streams.out().println(indicator.name() + ", " + area.name() + ", " + breakdown);
                RevisionsList.print(all.of(area, indicator, breakdown), streams.out());
            }
        }
    }
}
