package io.github.placeline.app.ranking;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All authorities in the order of one indicator, the best first; without an agreed direction the
/// highest first. The country stands where its figure puts it; those without a figure come last.
///
/// @param period null where nothing is recorded
/// @param periods all that are recorded, the newest first
/// @param files where the figures come from
public record Ranking(
        RankingQuestion question,
        @Nullable Period period,
        List<Period> periods,
        String country,
        List<RankedRow> rows,
        List<String> files) {

    public Ranking {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    public Indicator indicator() {
        return question.indicator();
    }

    public Figures figures() {
        return Figures.of(indicator());
    }

    /// The line of the area that is picked out.
    public Optional<RankedRow> looked() {
        return rows.stream().filter(row -> row.area().equals(question.looked())).findFirst();
    }

    /// How many authorities each band holds.
    public Map<Band, Long> holding() {
        Map<Band, Long> holding = new EnumMap<>(Band.class);
        for (RankedRow row : rows) {
            if (row.band() != null) holding.merge(row.band(), 1L, Long::sum);
        }
        return holding;
    }

    /// Authorities that have a figure.
    public long published() {
        return rows.stream().filter(row -> row.hasValue() && !isCountry(row.area())).count();
    }

    /// Where the area stands: "In 2018/19, Blackpool was =41st of 153 with 68%, in the third
    /// quarter, which holds 38."
    public String sentence() {
        Area area = question.looked();
        if (period == null) return "No figures are stored for this indicator yet.";
        RankedRow row = looked().orElse(null);
        if (row == null)
            return "%s is not in this list: it holds local authorities.".formatted(area.name());
        if (!(row.value() instanceof Reading.Published(double value, _, _)))
            return "There is no figure for %s in %s.".formatted(area.name(), period.label());
        if (row.rank() == null)
            return "%s had %s in %s. Neither direction is agreed to be good, so nobody is ranked."
                    .formatted(area.name(), figures().value(value), period.label());
        String band =
                row.band() == null
                        ? "."
                        : ", in the %s, which holds %d."
                                .formatted(
                                        row.band().words().toLowerCase(Locale.UK),
                                        holding().getOrDefault(row.band(), 0L));
        return "In %s, %s was %s with %s%s"
                .formatted(
                        period.label(),
                        area.name(),
                        row.rank().words(),
                        figures().value(value),
                        band);
    }

    static boolean isCountry(Area area) {
        return area.kind() == io.github.placeline.model.AreaKind.COUNTRY;
    }
}
