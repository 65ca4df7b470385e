package io.github.placeline.ui.giving;

import io.github.placeline.app.giving.ExportFigures.Exported;
import io.github.placeline.app.giving.FigureFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
import java.nio.file.Path;
import java.util.List;

/// What can be written out of the open workspace.
public interface GivingDesk {

    /// Which figures are meant; no areas means all of them, and so for indicators.
    record Choice(List<Area> areas, List<Indicator> indicators, AsAt asAt) {
        public Choice {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }

        public boolean isEverything() {
            return areas.isEmpty() && indicators.isEmpty();
        }
    }

    /// How much is meant.
    record Extent(long readings, int indicators) {}

    Extent extent(Choice choice);

    /// Writes figures, whole or not at all.
    ///
    /// @throws io.github.placeline.model.Refusal when there are none, or the file cannot be written
    Exported figures(Choice choice, FigureFile file, Progress progress);

    /// Writes what the workspace measures by.
    ///
    /// @return one sentence on what was written
    /// @throws io.github.placeline.model.Refusal when there is nothing, or it cannot be written
    String framework(Path file);

    /// The recipes by which officers' tables are read, by name.
    List<KeptRecipe> recipes();

    /// Writes a recipe as the text that people read.
    ///
    /// @return one sentence on what was written
    /// @throws io.github.placeline.model.Refusal when it cannot be written
    String recipe(KeptRecipe recipe, Path file);
}
