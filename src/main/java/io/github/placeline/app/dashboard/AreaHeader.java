package io.github.placeline.app.dashboard;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Lifetime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An area's name with what it is.
///
/// @param region empty where it lies in none
/// @param programmes "Opportunity Areas, first six, 2017 to 2022"
public record AreaHeader(Area area, String region, List<String> programmes) {

    public AreaHeader {
        programmes = List.copyOf(programmes);
    }

    static AreaHeader of(Area area, Optional<Area> region, List<AreaGroup> programmes) {
        return new AreaHeader(
                area,
                region.map(Area::name).orElse(""),
                programmes.stream().map(group -> group.name() + years(group.lifetime())).toList());
    }

    /// "North West · Local authority · Opportunity Areas, first six, 2017 to 2022".
    public String line() {
        String invented = area.invented() ? "Invented" : "";
        return Stream.concat(Stream.of(region, area.kind().words(), invented), programmes.stream())
                .filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    private static String years(Lifetime lifetime) {
        LocalDate opened = lifetime.opened();
        LocalDate closed = lifetime.closed();
        if (opened == null) return "";
        if (closed == null) return ", since " + opened.getYear();
        return ", " + opened.getYear() + " to " + closed.minusDays(1).getYear();
    }
}
