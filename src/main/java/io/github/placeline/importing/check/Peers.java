package io.github.placeline.importing.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The readings of one indicator in a file, by which a slip of scale is told where a series has no
/// record of its own.
///
/// The rule: with at least eight readings, of which nine in ten lie within a factor of four, a
/// value more than five times below or above those nine in ten that a hundredth or a thousandth, or
/// as many times it, would put among them is a slip of scale. A tenth is not: small places differ
/// that much. Where readings differ more (counts of large and small places), none is.
public final class Peers {

    private static final int LEAST = 8;
    private static final int MOST = 1000;
    private static final double CLOSE = 4;
    private static final double FAR = 5;

    private final double low;
    private final double high;
    private final double median;

    private Peers(double low, double high, double median) {
        this.low = low;
        this.high = high;
        this.median = median;
    }

    /// Peers that say nothing.
    public static final Peers NONE = new Peers(0, 0, 0);

    /// The value at a place, `NaN` for one to be passed over.
    public interface Values {
        double at(int place);
    }

    /// @param size how many places there are; at most a thousand, evenly spread, are looked at
    public static Peers of(int size, Values values) {
        int stride = Math.max(1, size / MOST);
        double[] some = new double[size / stride + 1];
        int count = 0;
        for (int place = 0; place < size; place += stride) {
            double value = values.at(place);
            if (!Double.isNaN(value)) some[count++] = value;
        }
        if (count < LEAST) return NONE;
        Arrays.sort(some, 0, count);
        int ends = Math.max(1, count / 20);
        double low = some[ends];
        double high = some[count - 1 - ends];
        return low > 0 && high <= CLOSE * low ? new Peers(low, high, some[count / 2]) : NONE;
    }

    /// Whether the value is so far from the others that [#judge(double)] may find something.
    public boolean isFar(double value) {
        return median > 0 && value != 0 && (value * FAR < low || value > high * FAR);
    }

    /// What is doubtful about the value, or null.
    public @Nullable Doubt judge(double value) {
        return isFar(value) ? Earlier.slip(value, median, 100) : null;
    }
}
