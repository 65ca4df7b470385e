package io.github.placeline.importing.ees;

import io.github.placeline.importing.cell.UnitWords;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Unit;
import org.jspecify.annotations.Nullable;

/// Units and decimals as meta files state them.
final class EesUnits {

    private static final int MOST_DECIMALS = 6;

    private EesUnits() {}

    /// The stated unit; where none is, what the label tells.
    static Unit unit(MetaColumn meta, Findings findings) {
        return switch (meta.unit()) {
            case "%" -> Unit.PERCENT;
            case "\u00a3" -> Unit.POUNDS;
            case "\u00a3m" -> new Unit(Unit.Kind.POUNDS, "million");
            case "\u00a3bn" -> new Unit(Unit.Kind.POUNDS, "billion");
            case "pp" -> new Unit(Unit.Kind.NUMBER, "percentage points");
            case "numberstring" -> Unit.NUMBER;
            case "" -> UnitWords.of(meta.label());
            default -> {
                findings.warn(
                        0,
                        0,
                        "%s: the unit \u201c%s\u201d is not known, so its figures are shown without one."
                                .formatted(meta.name(), meta.unit()));
                yield Unit.UNKNOWN;
            }
        };
    }

    /// The stated decimals, or null where there are none or impossible ones.
    static @Nullable Integer decimals(MetaColumn meta, Findings findings) {
        if (meta.decimals().isEmpty()) return null;
        if (meta.decimals().matches("\\d{1,2}")) {
            int decimals = Integer.parseInt(meta.decimals());
            if (decimals <= MOST_DECIMALS) return decimals;
        }
        findings.warn(
                0,
                0,
                "%s: \u201c%s\u201d cannot be a number of decimals, so it was ignored."
                        .formatted(meta.name(), meta.decimals()));
        return null;
    }
}
