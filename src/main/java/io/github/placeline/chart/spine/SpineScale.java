package io.github.placeline.chart.spine;

/// Places the figures of one line: the benchmark in the middle, the better end on the right, and
/// the authority that is furthest from the benchmark, or the area itself, at an end. Where neither
/// direction is good the higher end is on the right.
record SpineScale(double middle, double half, double centre, double reach, int sign) {

    static SpineScale of(SpineLine line, double left, double right) {
        double centre = line.centre();
        double reach = Double.isNaN(line.value()) ? 0 : Math.abs(line.value() - centre);
        if (line.hasSpread()) {
            reach = Math.max(reach, Math.abs(line.spread().at(0) - centre));
            reach = Math.max(reach, Math.abs(line.spread().at(1) - centre));
        }
        return new SpineScale(
                (left + right) / 2, (right - left) / 2, centre, reach, line.sign() < 0 ? -1 : 1);
    }

    /// Whether there is anything to place.
    boolean isUsable() {
        return !Double.isNaN(centre);
    }

    double x(double value) {
        return reach == 0 ? middle : middle + sign * half * (value - centre) / reach;
    }
}
