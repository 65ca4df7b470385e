package io.github.placeline.analysis.twenty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NavigableMap;
import java.util.SortedMap;

/// The sentences of METHODS 11, written from the figures alone.
///
/// @param area values of the area by year
/// @param england values of England by year
record PlainWords(
        Chosen chosen,
        NavigableMap<Integer, BigDecimal> area,
        NavigableMap<Integer, BigDecimal> england,
        int latest) {

    String sentences(
            SortedMap<Integer, Double> own,
            SortedMap<Integer, Double> gaps,
            PlainTrend trend,
            PlainTrend gap) {
        StringBuilder text = new StringBuilder(place());
        boolean now = area.containsKey(latest);
        if (!now && !area.isEmpty())
            text.append(" The last is ")
                    .append(whole(area.lastEntry().getValue()))
                    .append(" in ")
                    .append(label(area.lastKey()))
                    .append('.');
        if (now && own.size() > 1) text.append(' ').append(change(own, gaps));
        if (!own.isEmpty()) text.append(' ').append(chance(own, trend));
        if (now) text.append(years(gaps, gap));
        return text.toString();
    }

    private String place() {
        BigDecimal value = area.get(latest);
        if (value == null)
            return chosen.area() + " has no figure for " + label(latest) + ": no number given.";
        BigDecimal beside = england.get(latest);
        String start = "In " + label(latest) + ", " + chosen.area() + " was at " + whole(value);
        if (beside == null) return start + ".";
        int way = shown(value).compareTo(shown(beside));
        String where =
                way == 0
                        ? "level with England"
                        : size(value.subtract(beside))
                                + (way > 0 ? " above" : " below")
                                + " England";
        return start + ", " + where + " (" + figure(beside) + ").";
    }

    private String change(SortedMap<Integer, Double> own, SortedMap<Integer, Double> gaps) {
        int first = own.firstKey();
        int last = own.lastKey();
        String text = "Since " + label(first) + " the area " + moved(area, first, last);
        boolean both = !gaps.isEmpty() && gaps.firstKey() == first && gaps.lastKey() == last;
        return both ? text + " and England " + moved(england, first, last) + "." : text + ".";
    }

    private String moved(NavigableMap<Integer, BigDecimal> values, int first, int last) {
        BigDecimal from = values.getOrDefault(first, BigDecimal.ZERO);
        BigDecimal to = values.getOrDefault(last, BigDecimal.ZERO);
        int way = shown(to).compareTo(shown(from));
        if (way == 0) return "did not change";
        return (way > 0 ? "rose " : "fell ") + size(to.subtract(from));
    }

    private String chance(SortedMap<Integer, Double> own, PlainTrend trend) {
        String years =
                own.size() == 1
                        ? " (1 year, " + label(own.firstKey()) + ")."
                        : " (%d years, %s to %s)."
                                .formatted(own.size(), label(own.firstKey()), label(own.lastKey()));
        if (trend.movement().equals("few"))
            return "There are too few years to judge a trend" + years;
        if (trend.movement().equals("none")) return "There is no clear change" + years;
        int way = trend.movement().equals("rising") ? 1 : -1;
        String word =
                switch (way * chosen.good()) {
                    case 1 -> "improving";
                    case -1 -> "getting worse";
                    default -> trend.movement();
                };
        return "It is " + word + " by more than chance would explain" + years;
    }

    private String years(SortedMap<Integer, Double> gaps, PlainTrend trend) {
        if (gaps.isEmpty() || chosen.good() == 0) return "";
        int year = gaps.lastKey();
        BigDecimal mine = area.getOrDefault(year, BigDecimal.ZERO);
        BigDecimal theirs = england.getOrDefault(year, BigDecimal.ZERO);
        if (Integer.signum(shown(mine).compareTo(shown(theirs))) * chosen.good() >= 0) return "";
        double slow = chosen.good() > 0 ? trend.low() : -trend.high();
        double fast = chosen.good() > 0 ? trend.high() : -trend.low();
        if (!(slow > 0)) return " There is no clear evidence that the gap is closing.";
        double gap = mine.subtract(theirs).abs().doubleValue();
        double middle = gap / Math.abs(trend.slope());
        String about =
                middle > 50 ? "More than 50 years" : "About " + count(middle) + plural(middle);
        boolean one =
                gap / fast > 50 || (gap / slow <= 50 && count(gap / fast) == count(gap / slow));
        if (one) return " " + about + ".";
        return " %s, likely range %d to %s."
                .formatted(
                        about,
                        count(gap / fast),
                        gap / slow > 50 ? "more than 50" : count(gap / slow));
    }

    private static long count(double years) {
        return Math.max(1, Math.round(years));
    }

    private static String plural(double years) {
        return count(years) == 1 ? " year" : " years";
    }

    /// The file's years end in that year; those of the second file are school years.
    private String label(int year) {
        return chosen.counts() == null
                ? String.valueOf(year)
                : "%d/%02d".formatted(year - 1, year % 100);
    }

    private String whole(BigDecimal value) {
        return figure(value) + (chosen.after().equals("%") ? "" : one(value, chosen.after()));
    }

    private String figure(BigDecimal value) {
        BigDecimal shown = shown(value);
        String sign = shown.signum() < 0 ? "\u2212" : "";
        return sign + chosen.before() + digits(shown) + (chosen.after().equals("%") ? "%" : "");
    }

    private String size(BigDecimal difference) {
        BigDecimal shown = shown(difference);
        if (shown.signum() == 0 && difference.signum() != 0)
            return "less than "
                    + chosen.before()
                    + BigDecimal.ONE.movePointLeft(chosen.decimals()).toPlainString()
                    + chosen.gapAfter();
        return chosen.before() + digits(shown) + one(difference, chosen.gapAfter());
    }

    /// "1 point", "2 points".
    private String one(BigDecimal value, String words) {
        boolean single = digits(shown(value)).equals("1") && words.equals(" points");
        return single ? " point" : words;
    }

    private static String digits(BigDecimal shown) {
        return "%,.{n}f".replace("{n}", String.valueOf(shown.scale())).formatted(shown.abs());
    }

    private BigDecimal shown(BigDecimal value) {
        return value.setScale(chosen.decimals(), RoundingMode.HALF_UP);
    }
}
