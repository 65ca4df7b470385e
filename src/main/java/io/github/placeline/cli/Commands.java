package io.github.placeline.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every command there is, in the order in which help lists them.
final class Commands {

    private static final Map<String, Function<Streams, Object>> BY_NAME = inOrder();

    private Commands() {}

    private static Map<String, Function<Streams, Object>> inOrder() {
        Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("areas", AreasCommand::new);
        commands.put("indicators", IndicatorsCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("chart", ChartCommand::new);
        commands.put("pack", PackCommand::new);
        commands.put("changes", ChangesCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("framework", FrameworkCommand::new);
        commands.put("history", HistoryCommand::new);
        commands.put("undo", UndoCommand::new);
        commands.put("check", CheckCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    /// The command that the first argument names, alone, since to read the annotations of all of
    /// them takes a tenth of a second; every command when it names none.
    static Map<String, Object> meant(List<String> arguments, Streams streams) {
        @Nullable Function<Streams, Object> named =
                arguments.isEmpty() ? null : BY_NAME.get(arguments.getFirst());
        if (named != null) return Map.of(arguments.getFirst(), named.apply(streams));
        Map<String, Object> all = new LinkedHashMap<>();
        BY_NAME.forEach((name, command) -> all.put(name, command.apply(streams)));
        return all;
    }
}
