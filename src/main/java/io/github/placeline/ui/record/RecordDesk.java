package io.github.placeline.ui.record;

import io.github.placeline.app.longseries.Joint;
import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Revision;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can be asked of and done to the record of an indicator. Every call reads or writes the
/// file; changes give back the key of their batch.
public interface RecordDesk {

    List<Revision> revisions(Subject subject);

    /// @param everything of the area, or only the subject's indicator
    List<Change> changes(Subject subject, LocalDate first, LocalDate second, boolean everything);

    /// The day of the first import and today, or empty where nothing was imported.
    Optional<LocalDate> firstDay();

    Optional<Joint> joined(Indicator newer, Breakdown breakdown);

    List<Indicator> candidates(Indicator newer, String text);

    List<Breakdown> breakdowns(Indicator older);

    Joint compare(Indicator newer, Breakdown breakdown, Indicator older, Breakdown olderBreakdown);

    long join(Joint joint);

    long part(Joint joint);

    List<SeriesBreak> breaks(Indicator indicator);

    /// The newest first.
    List<Period> periods(Subject subject);

    long enter(Indicator indicator, Optional<Period> before, Period first, String what);

    long remove(Indicator indicator, SeriesBreak joint);

    void undo(long batch);

    /// Whose record it is.
    record Subject(Area area, Indicator indicator, Breakdown breakdown) {}
}
