package io.github.placeline.importing.cell;

import io.github.placeline.model.Unit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from titles what a measure counts in.
public final class UnitWords {

    private static final Pattern RATE = Pattern.compile("per (\\d[\\d,]*)\\b");
    private static final Pattern PERCENT =
            Pattern.compile("%|\\bpercentage\\b|\\bper cent\\b|\\bproportion\\b");
    private static final Pattern POUNDS = Pattern.compile("\u00a3|\\bcosts?\\b|\\bspend\\b");
    private static final Pattern POINTS = Pattern.compile("\\bscores?\\b|\\bpoints?\\b");
    private static final Pattern NUMBER =
            Pattern.compile("\\(num\\)|\\bnumber\\b|\\bcase ?load\\b");

    private UnitWords() {}

    /// The unit that the first of these titles speaks of; [Unit#UNKNOWN] when none does.
    public static Unit of(String... titles) {
        for (String title : titles) {
            Unit unit = of(title.toLowerCase(Locale.ROOT));
            if (!unit.equals(Unit.UNKNOWN)) return unit;
        }
        return Unit.UNKNOWN;
    }

    private static Unit of(String title) {
        Matcher rate = RATE.matcher(title);
        if (rate.find()) return Unit.per(Integer.parseInt(rate.group(1).replace(",", "")));
        if (PERCENT.matcher(title).find()) return Unit.PERCENT;
        if (POUNDS.matcher(title).find()) return Unit.POUNDS;
        if (POINTS.matcher(title).find()) return Unit.POINTS;
        return NUMBER.matcher(title).find() ? Unit.NUMBER : Unit.UNKNOWN;
    }
}
