package io.github.placeline.app.quality;

import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.List;

/// Several periods in few words.
final class PeriodList {

    private PeriodList() {}

    /// Years that follow each other are joined: "2009/10, 2011/12 to 2014/15".
    ///
    /// @param periods oldest first
    static String words(List<Period> periods) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < periods.size()) {
            int to = from;
            while (to + 1 < periods.size() && follows(periods.get(to), periods.get(to + 1))) to++;
            String first = periods.get(from).label();
            if (to == from) parts.add(first);
            else if (to == from + 1) {
                parts.add(first);
                parts.add(periods.get(to).label());
            } else parts.add(first + " to " + periods.get(to).label());
            from = to + 1;
        }
        return String.join(", ", parts);
    }

    private static boolean follows(Period one, Period next) {
        return one.isComparableWith(next) && one.plusYears(1).equals(next);
    }
}
