package io.github.placeline.chart;

import java.util.ArrayList;
import java.util.List;

/// Labels moved as little as possible so that none overlaps another.
///
/// The smallest sum of squared moves for labels kept in order is an isotonic regression, found by
/// pooling neighbours that violate it (Ayer and others 1955), then held between the two limits.
final class PushApart {
    private PushApart() {}

    /// Centres for labels that want to stand at `wanted`, given in rising order, each as high as
    /// `heights` says, all between `top` and `bottom`. Where they do not fit, they overflow below.
    static double[] centres(double[] wanted, double[] heights, double top, double bottom) {
        int n = wanted.length;
        double[] offsets = new double[n];
        for (int i = 1; i < n; i++) {
            offsets[i] = offsets[i - 1] + (heights[i - 1] + heights[i]) / 2;
        }
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Pool pool = new Pool(wanted[i] - offsets[i], 1);
            while (!pools.isEmpty() && pools.getLast().mean > pool.mean) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
        }
        double[] centres = new double[n];
        if (n == 0) return centres;
        double least = top + heights[0] / 2;
        double most = Math.max(least, bottom - heights[n - 1] / 2 - offsets[n - 1]);
        int i = 0;
        for (Pool pool : pools) {
            double start = Math.clamp(pool.mean, least, most);
            for (int k = 0; k < pool.count; k++, i++) centres[i] = start + offsets[i];
        }
        return centres;
    }

    private record Pool(double mean, int count) {
        Pool with(Pool next) {
            int both = count + next.count;
            return new Pool((mean * count + next.mean * next.count) / both, both);
        }
    }
}
