package io.github.placeline.chart;

import io.github.placeline.model.Period;

/// The part of a drawing in which series are drawn, and what lies where in it.
record Plot(Box box, TimeScale time, ValueScale values) {

    double x(Period period) {
        return time.x(period);
    }

    double y(double value) {
        double share = (value - values.low()) / (values.high() - values.low());
        return box.bottom() - share * box.height();
    }

    Point at(Run.Dot dot) {
        return new Point(x(dot.period()), y(dot.value()));
    }
}
