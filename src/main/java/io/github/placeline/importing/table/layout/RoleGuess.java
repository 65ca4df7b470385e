package io.github.placeline.importing.table.layout;

import static io.github.placeline.importing.table.layout.Guess.doubtful;
import static io.github.placeline.importing.table.layout.Guess.sure;

import io.github.placeline.importing.table.recipe.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells from a column's heading and first cells what it seems to be, without looking at the
/// others.
final class RoleGuess {

    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final Set<String> QUALITIES =
            Set.of("p", "r", "f", "prov", "provisional", "rev", "revised", "final", "unrevised");

    private final ColumnSample column;
    private final HeadingWords words;

    private RoleGuess(ColumnSample column) {
        this.column = column;
        this.words = new HeadingWords(column.words());
    }

    static Guess of(ColumnSample column) {
        return new RoleGuess(column).guess();
    }

    private Guess guess() {
        if (column.filled() == 0) return sure(Role.LEFT_OUT, "it is empty");
        for (Guess guess : new Guess[] {area(), time(), words(), numbers()}) {
            if (guess != null) return guess;
        }
        return text();
    }

    private @Nullable Guess area() {
        if (column.share(Sense.AREA_CODE) >= NEARLY_ALL)
            return sure(Role.AREA_CODE, "it holds codes of areas");
        if (column.areaNumberShare() >= NEARLY_ALL && !column.hasPeriod()) {
            return words.areaNumber()
                    ? sure(Role.AREA_NUMBER, "it holds numbers of authorities")
                    : doubtful(
                            Role.AREA_NUMBER,
                            "its cells are numbers of authorities, but its heading does not say"
                                    + " so");
        }
        double named = column.share(Sense.AREA);
        boolean text = column.share(Sense.AREA, Sense.TEXT, Sense.AREA_CODE) >= MOST;
        if (!text || column.hasPeriod()) return null;
        if (words.region() && named >= MOST) return sure(Role.AREA_NAME, "it holds names of areas");
        if (named >= MOST || (words.areaName() && named > 0))
            return sure(Role.AREA_NAME, "it holds names of areas");
        return words.areaName()
                ? doubtful(
                        Role.AREA_NAME,
                        "its heading speaks of areas, but none of its names is known")
                : null;
    }

    private @Nullable Guess time() {
        if (words.date() && column.dayShare() >= NEARLY_ALL)
            return sure(Role.LEFT_OUT, "it holds dates");
        if (column.hasPeriod()) return null;
        if (column.share(Sense.TERM) >= NEARLY_ALL) return sure(Role.TERM, "it holds terms");
        if (column.share(Sense.PERIOD, Sense.YEAR) >= NEARLY_ALL) {
            if (words.period() || column.share(Sense.PERIOD) >= NEARLY_ALL)
                return sure(Role.PERIOD, "it holds periods");
            return doubtful(Role.PERIOD, "its cells may be years, but its heading does not say so");
        }
        if (words.period() && column.share(Sense.PERIOD, Sense.YEAR) >= MOST)
            return sure(Role.PERIOD, "it holds periods");
        return column.dayShare() >= NEARLY_ALL && column.share(Sense.DATE) >= NEARLY_ALL
                ? sure(Role.LEFT_OUT, "it holds dates")
                : null;
    }

    private @Nullable Guess words() {
        if (words.remark() && column.share(Sense.NUMBER) < MOST)
            return sure(Role.LEFT_OUT, "it holds remarks");
        if (words.indicator() && column.share(Sense.TEXT) >= MOST)
            return sure(Role.INDICATOR, "it holds names of what is measured");
        boolean qualities =
                column.distinct().stream()
                        .allMatch(text -> QUALITIES.contains(text.toLowerCase(Locale.ROOT)));
        if (qualities) {
            return words.quality()
                    ? sure(Role.QUALITY, "it says which figures are provisional or revised")
                    : doubtful(Role.QUALITY, "its cells may say which figures are provisional");
        }
        return null;
    }

    private @Nullable Guess numbers() {
        double figures = column.share(Sense.NUMBER, Sense.MARKER, Sense.YEAR);
        boolean some = column.count(Sense.NUMBER, Sense.YEAR) > 0;
        boolean headed = column.hasPeriod() || column.hasTerm() || column.hasArea();
        if (figures < MOST || (!some && !headed)) return null;
        if (column.formulaShare() >= 0.5)
            return sure(Role.LEFT_OUT, "its figures are worked out by formulas");
        if (words.noFigure())
            return sure(Role.LEFT_OUT, "it holds places in an order, not figures");
        if (words.numerator()) return sure(Role.NUMERATOR, "its heading says so");
        if (words.denominator()) return sure(Role.DENOMINATOR, "its heading says so");
        if (words.low()) return sure(Role.LOW, "its heading says so");
        if (words.high()) return sure(Role.HIGH, "its heading says so");
        if (words.change()) return doubtful(Role.LEFT_OUT, "it seems to hold changes, not figures");
        return figures >= NEARLY_ALL || headed
                ? sure(Role.FIGURES, "it holds figures")
                : doubtful(Role.FIGURES, "most of its cells are figures, but not all");
    }

    private Guess text() {
        boolean repeated = column.distinct().size() * 2 <= column.filled();
        if (column.filledShare() < 0.5)
            return sure(Role.LEFT_OUT, "it is mostly empty and holds no figures");
        if (words.breakdown() && repeated)
            return sure(Role.BREAKDOWN, "it says whom the figures count");
        if (words.breakdown() || repeated)
            return doubtful(
                    Role.BREAKDOWN,
                    "its cells repeat, so they may say whom or what the figures count");
        return sure(Role.LEFT_OUT, "it holds words, not figures");
    }
}
