package io.github.placeline.app.quality;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import org.jspecify.annotations.Nullable;

/// One thing to look at.
///
/// @param area null where it is about an indicator or a file as a whole
/// @param indicator null where it is about a file
/// @param newest the newest period that it is about; null for none
/// @param periods the periods in words: "2018/19", "2015/16 to 2018/19", empty for none
/// @param text what was found, in a sentence
/// @param batch the import that is to be looked at; null where it is not about one
public record Finding(
        Concern concern,
        @Nullable Area area,
        @Nullable Indicator indicator,
        Breakdown breakdown,
        @Nullable Period newest,
        String periods,
        String text,
        @Nullable ImportBatch batch) {

    static Finding of(
            Concern concern,
            @Nullable Area area,
            Indicator indicator,
            Breakdown breakdown,
            @Nullable Period newest,
            String periods,
            String text) {
        return new Finding(concern, area, indicator, breakdown, newest, periods, text, null);
    }

    /// The area's name; "All areas" or the file's name where there is none.
    public String where() {
        if (area != null) return area.name();
        return batch == null ? "All areas" : batch.fileName();
    }

    /// The indicator's name with the group that is meant; empty where there is none.
    public String what() {
        if (indicator == null) return "";
        return breakdown.isTotal() ? indicator.name() : indicator.name() + ", " + breakdown.text();
    }
}
