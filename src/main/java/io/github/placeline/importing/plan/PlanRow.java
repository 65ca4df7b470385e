package io.github.placeline.importing.plan;

import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;

/// One row of a file and what becomes of it.
///
/// @param line counted from 1
/// @param indicator its name; what the file says of it where that is all there is
/// @param area its name; what the file says of it where that is all there is
/// @param breakdown as words, "Total" for everybody
/// @param period as the file spells it
/// @param stored what the workspace holds now, absent when nothing or when it was not looked for
/// @param given what the file says, absent when its cells could not be read
/// @param asTyped the cell where `given` is absent
/// @param why what is wrong with it or doubtful about it, empty when nothing is
public record PlanRow(
        Outcome outcome,
        long line,
        String indicator,
        String area,
        String breakdown,
        String period,
        Unit unit,
        Reading stored,
        Quality storedQuality,
        Reading given,
        Quality givenQuality,
        String asTyped,
        String why) {}
