package io.github.placeline.analysis.joining;

import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How well the two files of a long series agree where both have figures, over all areas. One
/// difference is enough to draw the joint and treat it as a series break (METHODS 1).
///
/// @param firstOfNewer the first period of the newer file
/// @param compared figures that both files publish
/// @param differing those of them that are displayed differently
/// @param largestDifference in the indicator's unit, 0 where none is compared
public record Seam(
        Indicator indicator,
        Period firstOfNewer,
        int compared,
        int differing,
        double largestDifference) {

    /// Compares the overlap of every area.
    ///
    /// @param firstOfNewer the first period of the newer file, in any area
    public static Seam of(
            Indicator indicator, Period firstOfNewer, Collection<JoinedSeries> everyArea) {
        List<Overlap> overlaps =
                everyArea.stream().flatMap(joined -> joined.overlaps().stream()).toList();
        return new Seam(
                indicator,
                firstOfNewer,
                overlaps.size(),
                (int) overlaps.stream().filter(overlap -> !overlap.agree()).count(),
                overlaps.stream().mapToDouble(Overlap::difference).max().orElse(0));
    }

    /// The joint as a series break; empty where every figure agrees or none can be compared.
    public Optional<SeriesBreak> asBreak() {
        if (differing == 0) return Optional.empty();
        return Optional.of(
                new SeriesBreak(indicator.id(), firstOfNewer, words(), SeriesBreak.Origin.FOUND));
    }

    /// One plain sentence on the agreement.
    public String words() {
        Figures figures = Figures.of(indicator);
        String earlier = "Figures before " + firstOfNewer.label() + " come from an older file.";
        if (compared == 0) return earlier + " The two files have no figure in common.";
        String common = Figures.count(compared) + (compared == 1 ? " figure" : " figures");
        if (differing == 0)
            return earlier + " " + common + " in both " + (compared == 1 ? "agrees." : "agree.");
        return earlier
                + " Of "
                + common
                + " in both, "
                + Figures.count(differing)
                + (differing == 1 ? " differs" : " differ")
                + ", by up to "
                + figures.gap(largestDifference)
                + ".";
    }
}
