package io.github.placeline.importing.plan;

import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.model.Quality;
import io.github.placeline.store.Incoming;

/// A period as a file writes it, by its numbers in the file.
public record ReadPeriod(int period, int label, Quality quality) {

    /// Stands for a label that cannot be read.
    public static final ReadPeriod UNREADABLE = new ReadPeriod(-1, -1, Quality.UNSTATED);

    public static ReadPeriod of(PeriodText.Labelled labelled, Incoming incoming) {
        return new ReadPeriod(
                incoming.periods().of(labelled.period()),
                incoming.labels().of(labelled.label()),
                labelled.quality());
    }

    public boolean isReadable() {
        return period >= 0;
    }
}
