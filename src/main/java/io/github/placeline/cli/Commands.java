package io.github.placeline.cli;

import java.util.List;

/// Every command there is, in the order in which help lists them.
final class Commands {

    private Commands() {}

    static List<Object> all(Streams streams) {
        return List.of(
                new NewCommand(streams),
                new DemoCommand(streams),
                new ImportCommand(streams),
                new AreasCommand(streams),
                new IndicatorsCommand(streams),
                new ShowCommand(streams),
                new CompareCommand(streams),
                new ChartCommand(streams),
                new ChangesCommand(streams),
                new ExportCommand(streams),
                new FrameworkCommand(streams),
                new HistoryCommand(streams),
                new UndoCommand(streams),
                new CheckCommand(streams));
    }
}
