package io.github.placeline.app.plan;

import io.github.placeline.model.Area;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Project;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// One project as its page shows it: money, measures and decisions beside each other.
///
/// @param priority in the area's own words, empty where it serves none
/// @param places where it takes place
public record ProjectPage(
        Project project, String priority, List<Area> places, List<MeasureStanding> measures) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final double PENCE = 100;

    public ProjectPage {
        places = List.copyOf(places);
        measures = List.copyOf(measures);
    }

    /// "1 Jan 2018 to 31 Aug 2021", "since 1 Sep 2019".
    public String dates() {
        Lifetime lifetime = project.lifetime();
        LocalDate opened = lifetime.opened();
        LocalDate closed = lifetime.closed();
        if (opened == null)
            return closed == null ? "No dates" : "Until " + day(closed.minusDays(1));
        return closed == null
                ? "Since " + day(opened)
                : day(opened) + " to " + day(closed.minusDays(1));
    }

    /// A day as it is written here: "12 Oct 2022".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "£380,000", with pence only where there are any.
    public static String pounds(long pence) {
        return String.format(Locale.UK, pence % 100 == 0 ? "£%,.0f" : "£%,.2f", pence / PENCE);
    }
}
