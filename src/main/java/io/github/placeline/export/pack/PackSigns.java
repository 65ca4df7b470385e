package io.github.placeline.export.pack;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.targets.TargetStatus;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.StandingSign;
import java.util.ArrayList;
import java.util.List;

/// Shapes of the verdicts that only dashboards and packs give (UI specification, section 5).
public final class PackSigns {

    private PackSigns() {}

    /// The sign of what became of a gap.
    public static StandingSign of(Summary summary) {
        return switch (summary) {
            case CLOSING_THE_GAP -> new StandingSign(Shape.TRIANGLE_UP, Role.BETTER, null);
            case AHEAD -> new StandingSign(Shape.CIRCLE_PLUS, Role.BETTER, null);
            case KEEPING_PACE -> new StandingSign(Shape.BAR, Role.SIMILAR, null);
            case FALLING_BEHIND -> new StandingSign(Shape.TRIANGLE_DOWN, Role.WORSE, null);
            case NO_DATA -> new StandingSign(Shape.DASHED_RING, Role.NO_DATA, null);
            case NOT_JUDGED -> new StandingSign(Shape.RING, Role.NO_DATA, null);
        };
    }

    /// The sign of where a target stands.
    public static StandingSign of(TargetStatus status) {
        return switch (status) {
            case MET -> new StandingSign(Shape.CIRCLE_TICK, Role.BETTER, null);
            case ON_TRACK -> new StandingSign(Shape.TRIANGLE_UP, Role.BETTER, null);
            case BEHIND -> new StandingSign(Shape.TRIANGLE_DOWN, Role.WORSE, null);
            case MISSED -> new StandingSign(Shape.DIAMOND_MINUS, Role.WORSE, null);
            case NO_DATA -> new StandingSign(Shape.DASHED_RING, Role.NO_DATA, null);
        };
    }

    static List<StandingSign> all() {
        List<StandingSign> signs = new ArrayList<>();
        for (Summary summary : Summary.values()) signs.add(of(summary));
        for (TargetStatus status : TargetStatus.values()) signs.add(of(status));
        return signs;
    }
}
