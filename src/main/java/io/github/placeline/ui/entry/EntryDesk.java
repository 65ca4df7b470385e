package io.github.placeline.ui.entry;

import io.github.placeline.importing.hand.EnteredTable;
import io.github.placeline.importing.hand.EntryReport;
import io.github.placeline.importing.hand.PastedTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import java.util.List;
import java.util.Optional;

/// What the grid asks of the open workspace. Every call reads or writes the file.
public interface EntryDesk {

    List<Indicator> indicators();

    /// The areas that a name, code or number may mean, the likeliest first.
    List<Area> areasLike(String text);

    /// The newest periods with figures of the area, oldest first, and the one that follows.
    List<Period> usualPeriods(Area area, Indicator indicator);

    /// What is stored, as displayed; empty where nothing is.
    Optional<String> stored(Area area, Indicator indicator, Period period);

    PastedTable pasted(String text, Indicator indicator);

    /// What saving would do; writes nothing.
    EntryReport check(EnteredTable table);

    EntryReport save(EnteredTable table);

    void undo(long batch);
}
