package io.github.placeline.importing.table;

import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.table.layout.Vocabulary;

/// The areas of a workspace as words by which a table is recognised.
///
/// @param index of the workspace's areas
public record KnownAreas(AreaIndex index) implements Vocabulary {

    @Override
    public boolean isArea(String name) {
        return !index.byName(name).isEmpty();
    }

    @Override
    public boolean isAreaNumber(int number) {
        return index.byNumber(number) != null;
    }
}
