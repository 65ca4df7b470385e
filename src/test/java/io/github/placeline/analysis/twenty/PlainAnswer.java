package io.github.placeline.analysis.twenty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything said of a series, from METHODS 3, 5, 6 and 11 and the books that they name, without
/// any of the app's code.
final class PlainAnswer {

    private static final int WINDOW = 10;
    private static final double Z = 1.959964;

    private final Chosen chosen;
    private final NavigableMap<Integer, BigDecimal> area;
    private final NavigableMap<Integer, BigDecimal> england;
    private final int latest;
    private final List<BigDecimal> counts;

    private PlainAnswer(Chosen chosen, PlainRecord record) {
        this.chosen = chosen;
        this.latest = record.latest();
        this.counts = record.counts();
        this.area = record.area();
        this.england = record.england();
    }

    static Answer of(Chosen chosen, PlainRecord record) {
        return new PlainAnswer(chosen, record).answer();
    }

    private Answer answer() {
        SortedMap<Integer, Double> own = new TreeMap<>();
        SortedMap<Integer, Double> gaps = new TreeMap<>();
        since(area)
                .forEach((year, value) -> {
                    own.put(year, value.doubleValue());
                    BigDecimal beside = england.get(year);
                    if (beside != null) gaps.put(year, value.subtract(beside).doubleValue());
                });
        PlainTrend trend = PlainTrend.of(own);
        PlainTrend gap = PlainTrend.of(gaps);
        double[] interval = interval();
        String standing = standing(interval);
        return new Answer(
                trend.points(),
                trend.slope(),
                trend.low(),
                trend.high(),
                trend.chance(),
                trend.exact(),
                verdict(trend.movement()),
                interval[0],
                interval[1],
                standing,
                gap.slope(),
                gapVerdict(gap.movement(), gaps),
                new PlainWords(chosen, area, england, latest).sentences(own, gaps, trend, gap));
    }

    /// Ten years up to the latest, and none before the series changed.
    private Map<Integer, BigDecimal> since(NavigableMap<Integer, BigDecimal> values) {
        int first = latest - WINDOW + 1;
        Integer broken = chosen.brokenAt();
        if (broken != null) first = Math.max(first, broken);
        return values.subMap(first, true, latest, true);
    }

    private String verdict(String movement) {
        return switch (movement) {
            case "few" -> "Too few points";
            case "none" -> "No clear change";
            default -> {
                int way = movement.equals("rising") ? 1 : -1;
                yield switch (way * chosen.good()) {
                    case 1 -> "Improving";
                    case -1 -> "Getting worse";
                    default -> way == 1 ? "Rising" : "Falling";
                };
            }
        };
    }

    private String gapVerdict(String movement, SortedMap<Integer, Double> gaps) {
        return switch (movement) {
            case "few" -> "Too few points";
            case "none" -> "No clear change in the gap";
            default -> {
                int way = movement.equals("rising") ? 1 : -1;
                double last = gaps.getOrDefault(gaps.lastKey(), 0.0);
                boolean closing = chosen.good() == 0 ? last * way < 0 : way * chosen.good() > 0;
                yield closing ? "Gap closing" : "Gap widening";
            }
        };
    }

    /// Wilson (1927) for a part of a whole, Byar's approximation for events; in the figure's unit.
    private double[] interval() {
        Chosen.CountColumns columns = chosen.counts();
        if (columns == null || counts.isEmpty()) return new double[] {Double.NaN, Double.NaN};
        double x = counts.getFirst().doubleValue();
        double n = counts.getLast().doubleValue();
        if (columns.share()) {
            double p = x / n;
            double middle = p + Z * Z / (2 * n);
            double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
            double under = 1 + Z * Z / n;
            return new double[] {100 * (middle - half) / under, 100 * (middle + half) / under};
        }
        double low = x * Math.pow(1 - 1 / (9 * x) - Z / (3 * Math.sqrt(x)), 3);
        double up = x + 1;
        double high = up * Math.pow(1 - 1 / (9 * up) + Z / (3 * Math.sqrt(up)), 3);
        return new double[] {100 * low / n, 100 * high / n};
    }

    private String standing(double[] interval) {
        BigDecimal own = area.get(latest);
        BigDecimal beside = england.get(latest);
        if (own == null || beside == null) return "No data";
        boolean tested = !Double.isNaN(interval[0]);
        int way;
        if (tested) {
            way = 0;
            if (beside.doubleValue() < interval[0]) way = 1;
            if (beside.doubleValue() > interval[1]) way = -1;
        } else {
            way = Integer.signum(shown(own).compareTo(shown(beside)));
        }
        if (way == 0) return tested ? "Similar" : "Level";
        return switch (way * chosen.good()) {
            case 1 -> tested ? "Better" : "Ahead";
            case -1 -> tested ? "Worse" : "Behind";
            default -> way > 0 ? (tested ? "Higher" : "Above") : (tested ? "Lower" : "Below");
        };
    }

    private BigDecimal shown(BigDecimal value) {
        return value.setScale(chosen.decimals(), RoundingMode.HALF_UP);
    }
}
