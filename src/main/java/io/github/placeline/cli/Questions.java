package io.github.placeline.cli;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what a command is about.
final class Questions {

    @Option(
            names = "--area",
            required = true,
            paramLabel = "A",
            description = "A name, a code or an LA number.")
    private String area = "";

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "I",
            description = "A code or a name.")
    private String indicator = "";

    @Option(
            names = "--breakdown",
            paramLabel = "K=V",
            description =
                    "Part of the population, such as sex=Female; Total leaves a characteristic out.")
    private Map<String, String> breakdown = new LinkedHashMap<>();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "As known at the end of a day, such as 2025-03-31.")
    private @Nullable LocalDate asAt;

    Area area(Workspace workspace) {
        return new AreaLookup(workspace).find(area);
    }

    Indicator indicator(Workspace workspace) {
        return new IndicatorLookup(workspace).find(indicator);
    }

    Map<String, String> breakdown() {
        return breakdown;
    }

    AsAt asAt() {
        return asAt == null ? AsAt.NOW : AsAt.endOf(asAt);
    }
}
