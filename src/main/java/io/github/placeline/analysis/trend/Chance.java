package io.github.placeline.analysis.trend;

/// Probabilities of the two distributions that the Mann–Kendall test needs.
final class Chance {

    private Chance() {}

    /// The probability that a standard normal variable lies at least `z` from zero, by the series
    /// in G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11
    /// (2004), issue 4.
    static double beyondNormal(double z) {
        double x = Math.abs(z);
        if (x > 8) return 0;
        double sum = x;
        double term = x;
        for (int i = 3; sum + term != sum; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        double inside = 2 * sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        return Math.max(0, 1 - inside);
    }

    /// The probability that Kendall's S of `n` values in random order, no two alike, lies at least
    /// `s` from zero; exact, by counting the orders with each number of inversions (M. G. Kendall,
    /// "Rank Correlation Methods", 1948).
    ///
    /// @param n at most 20, so that the counts stay whole numbers
    static double beyondKendall(int n, int s) {
        double[] orders = {1};
        for (int size = 2; size <= n; size++) {
            double[] longer = new double[orders.length + size - 1];
            for (int inversions = 0; inversions < longer.length; inversions++) {
                for (int added = 0; added < size; added++) {
                    int before = inversions - added;
                    if (before >= 0 && before < orders.length) longer[inversions] += orders[before];
                }
            }
            orders = longer;
        }
        int pairs = n * (n - 1) / 2;
        double all = 0;
        double asFar = 0;
        for (int inversions = 0; inversions < orders.length; inversions++) {
            all += orders[inversions];
            if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) asFar += orders[inversions];
        }
        return asFar / all;
    }
}
