package io.github.placeline.app.meeting;

import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes as they may be printed or copied (METHODS 10): a figure that may not be shown is not
/// told by way of its change either.
public final class ChangesForOthers {

    private static final String NOT_LISTED = "Not listed, to protect small numbers.";

    private final Workspace workspace;

    public ChangesForOthers(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The same lines, those about indicators with hidden figures at either moment without any.
    public ChangesFacts of(ChangesFacts facts) {
        Map<AsAt, Guard> guards = new HashMap<>();
        for (AsAt moment : List.of(facts.first(), facts.second()))
            guards.computeIfAbsent(moment, at -> SmallNumberGuard.of(workspace, at));
        if (guards.values().stream().allMatch(Guard::hidesNothing)) return facts;
        Map<Indicator, Boolean> hidden = new HashMap<>();
        return new ChangesFacts(
                facts.area(),
                facts.first(),
                facts.second(),
                facts.lines().stream()
                        .map(line -> {
                            Indicator about = indicator(line);
                            return about != null
                                            && hidden.computeIfAbsent(
                                                    about, one -> hides(facts, one, guards))
                                    ? line.saying(NOT_LISTED)
                                    : line;
                        })
                        .toList());
    }

    private static @org.jspecify.annotations.Nullable Indicator indicator(ChangeLine line) {
        return switch (line.lead()) {
            case ChangeLine.Lead.ToIndicator(var one) -> one;
            case ChangeLine.Lead.ToVersions(var one, _) -> one;
            case ChangeLine.Lead.ToProject _, ChangeLine.Lead.ToArea _ -> null;
        };
    }

    private boolean hides(ChangesFacts facts, Indicator indicator, Map<AsAt, Guard> guards) {
        return workspace.series().breakdowns(facts.area(), indicator).stream()
                .anyMatch(part ->
                        guards.entrySet().stream()
                                .anyMatch(at -> {
                                    Series series =
                                            workspace
                                                    .series()
                                                    .of(facts.area(), indicator, part, at.getKey());
                                    return !at.getValue().guarded(series).equals(series);
                                }));
    }
}
