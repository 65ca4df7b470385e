package io.github.placeline.importing.lait;

import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.plan.ReadPeriod;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Incoming;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The periods of a file whose bare years mean something else from measure to measure, each read
/// once.
final class MeasurePeriods {

    private final Incoming incoming;
    private final IntFunction<YearType> typeOfMeasure;
    private final IntFunction<String> label;
    private final List<@Nullable ReadPeriod[]> known = new ArrayList<>();

    /// @param label the text by its number in the column
    MeasurePeriods(
            Incoming incoming, IntFunction<YearType> typeOfMeasure, IntFunction<String> label) {
        this.incoming = incoming;
        this.typeOfMeasure = typeOfMeasure;
        this.label = label;
    }

    ReadPeriod of(int measure, int years) {
        while (known.size() <= measure) known.add(new ReadPeriod[16]);
        @Nullable ReadPeriod[] ofMeasure = known.get(measure);
        if (years >= ofMeasure.length) {
            ofMeasure = Arrays.copyOf(ofMeasure, Math.max(years + 1, ofMeasure.length * 2));
            known.set(measure, ofMeasure);
        }
        ReadPeriod period = ofMeasure[years];
        if (period != null) return period;
        ReadPeriod read =
                PeriodText.read(label.apply(years), typeOfMeasure.apply(measure))
                        .map(labelled -> ReadPeriod.of(labelled, incoming))
                        .orElse(ReadPeriod.UNREADABLE);
        ofMeasure[years] = read;
        return read;
    }
}
