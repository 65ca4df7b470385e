package io.github.placeline.app.record;

import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Quality;
import io.github.placeline.store.RevisionRepository.Maker;
import io.github.placeline.store.RevisionRepository.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// One version of a reading in words.
///
/// @param text the figure as displayed, or its mark, with what its publisher says of it: `63.5 [r]`
/// @param standing "now", or "until 1 Mar 2024, replaced by FILE"
public record Revision(Version version, String text, String standing) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    static Revision of(Version version, Indicator indicator) {
        return new Revision(version, text(version.observation(), indicator), standing(version));
    }

    /// A reading as it stands in a list: the figure or its mark, then its quality.
    public static String text(Observation observation, Indicator indicator) {
        Quality quality = observation.quality();
        String figure = Figures.of(indicator).cell(observation.reading());
        return quality.mark().isEmpty() ? figure : figure + " [" + quality.mark() + "]";
    }

    private static String standing(Version version) {
        return Optional.ofNullable(version.ended())
                .map(ended ->
                        "until %s, replaced from %s by %s"
                                .formatted(moment(ended.at()), ended.file(), ended.by()))
                .orElse("now");
    }

    /// "1 Mar 2024, 09:30" where this computer stands.
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /// "bds_long.csv, line 12", or the sheet and the row.
    public static String place(Version version) {
        String sheet = version.observation().source().sheet();
        long line = version.observation().source().line();
        return version.made().file()
                + (sheet.isEmpty() ? "" : ", sheet " + sheet)
                + (line > 0 ? ", line " + line : "");
    }

    /// "12 Apr 2024, 10:05 by kim".
    public static String who(Maker maker) {
        return moment(maker.at()) + " by " + maker.by();
    }
}
