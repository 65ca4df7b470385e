package io.github.placeline.chart;

import io.github.placeline.model.Unit;
import java.util.List;

/// Differences between figures of a unit: percentages differ by percentage points.
record GapWording(Wording plain, String words) implements Wording {
    private static final String MINUS = "\u2212";

    static GapWording of(Unit unit, int decimals) {
        boolean percent = unit.kind() == Unit.Kind.PERCENT;
        Unit counted = percent ? Unit.NUMBER : unit;
        String words = percent ? "pp" : unit.words();
        return new GapWording(new UnitWording(counted, decimals), words);
    }

    @Override
    public String figure(double value) {
        String digits = plain.figure(value);
        boolean nothing = digits.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
        String sign = nothing || digits.startsWith(MINUS) ? "" : "+";
        return words.isEmpty() ? sign + digits : sign + digits + " " + words;
    }

    @Override
    public List<String> axis(List<Double> ticks) {
        return plain.axis(ticks);
    }
}
