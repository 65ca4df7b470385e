package io.github.placeline.app.parts;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.model.Area;
import io.github.placeline.model.BenchmarkSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sets of a workspace, and one of them for an area.
///
/// @param sets by name
/// @param shown empty where there is no set
/// @param parts of the one shown, in its order
/// @param country what the benchmark is called
public record PartsFacts(
        Area area,
        List<BenchmarkSet> sets,
        Optional<BenchmarkSet> shown,
        List<PartFacts> parts,
        String country) {

    public PartsFacts {
        sets = List.copyOf(sets);
        parts = List.copyOf(parts);
    }

    /// "Of 8 parts, 3 are ahead of England, 1 is level with it, 2 are behind it, 2 cannot be
    /// compared."
    public String sentence() {
        if (parts.isEmpty()) return "No parts yet. Add the first one.";
        List<String> said = new ArrayList<>();
        count(said, "ahead of ", Standing.AHEAD, Standing.BETTER);
        count(said, "level with ", Standing.LEVEL, Standing.SIMILAR);
        count(said, "behind ", Standing.BEHIND, Standing.WORSE);
        count(said, "above ", Standing.ABOVE, Standing.HIGHER);
        count(said, "below ", Standing.BELOW, Standing.LOWER);
        long none = number(Standing.NO_DATA);
        if (none > 0) said.add(none + " cannot be compared");
        String of = parts.size() == 1 ? "Of 1 part, " : "Of " + parts.size() + " parts, ";
        return of + String.join(", ", said) + ".";
    }

    private void count(List<String> said, String words, Standing... standings) {
        long number = number(standings);
        String whom = said.isEmpty() ? country : "it";
        if (number > 0) said.add(number + (number == 1 ? " is " : " are ") + words + whom);
    }

    private long number(Standing... standings) {
        return parts.stream().filter(part -> List.of(standings).contains(part.standing())).count();
    }
}
