package io.github.placeline.app.twinning;

import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.twinning.TwinningAnswer.Apart;
import io.github.placeline.app.twinning.TwinningAnswer.Remedy;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.util.List;

/// Sets two areas side by side, or says why that cannot be done.
public final class TwinningView {

    private final Workspace workspace;
    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public TwinningView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public TwinningView(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
    }

    public TwinningAnswer answer(TwinningQuestion question) {
        return workspace.together(() -> pair(question));
    }

    private TwinningAnswer pair(TwinningQuestion question) {
        Area first = question.first();
        Indicator asked = question.indicator();
        Pairing pairing = new Pairing(workspace);
        Area second = question.second();
        if (second == null) second = pairing.likest(first).orElse(null);
        if (second == null)
            return new Apart(
                    first,
                    null,
                    asked,
                    "No figures stored for a second area. Import a file to start.",
                    Remedy.IMPORT);
        if (second.id() == first.id())
            return new Apart(
                    first,
                    second,
                    asked,
                    first.name() + " is on both sides. Choose another area 2.",
                    Remedy.CHOOSE_SECOND_AREA);
        if (second.invented() != first.invented())
            return new Apart(
                    first,
                    second,
                    asked,
                    "An invented area cannot stand beside a real one. Choose another area 2.",
                    Remedy.CHOOSE_SECOND_AREA);
        List<Indicator> common = pairing.common(first, second);
        Indicator indicator = asked;
        if (indicator == null && !common.isEmpty()) indicator = common.getFirst();
        if (indicator == null) return nothingInCommon(first, second);
        return new SideBySide(workspace, guard)
                .facts(first, second, indicator, question.window(), question.asAt())
                .<TwinningAnswer>map(TwinningAnswer.Together::new)
                .orElse(neitherHas(first, second, indicator));
    }

    private Apart nothingInCommon(Area first, Area second) {
        Area empty = workspace.indicators().of(first).isEmpty() ? first : second;
        boolean none = workspace.indicators().of(empty).isEmpty();
        return none
                ? new Apart(
                        first,
                        second,
                        null,
                        "No figures stored for " + empty.name() + " yet.",
                        empty.equals(first) ? Remedy.IMPORT : Remedy.CHOOSE_SECOND_AREA)
                : new Apart(
                        first,
                        second,
                        null,
                        "%s and %s have no indicator in common. Choose another area 2."
                                .formatted(first.name(), second.name()),
                        Remedy.CHOOSE_SECOND_AREA);
    }

    private static Apart neitherHas(Area first, Area second, Indicator indicator) {
        return new Apart(
                first,
                second,
                indicator,
                "Neither %s nor %s has figures for %s. Choose another indicator."
                        .formatted(first.name(), second.name(), indicator.name()),
                Remedy.CHOOSE_INDICATOR);
    }
}
