package io.github.placeline.importing.plan;

/// How many decimals an indicator's figures call for while nobody has stated any: none when all are
/// whole, two when more than half are below one in size, otherwise one.
final class Decimals {

    private long values;
    private long whole;
    private long small;

    void see(double value) {
        if (Double.isNaN(value)) return;
        values++;
        if (value == Math.rint(value)) whole++;
        if (Math.abs(value) < 1) small++;
    }

    int called() {
        if (whole == values) return 0;
        return small * 2 > values ? 2 : 1;
    }
}
