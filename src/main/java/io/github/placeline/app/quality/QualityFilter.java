package io.github.placeline.app.quality;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which findings are wanted.
///
/// @param concern null for all
/// @param area its own findings, and those about whole indicators that it has and about files; null
///   for all areas
/// @param ofArea the keys of the indicators that the area has figures of
/// @param indicator null for all
/// @param words all of which must stand in a finding; empty for all
public record QualityFilter(
        @Nullable Concern concern,
        @Nullable Area area,
        Set<Long> ofArea,
        @Nullable Indicator indicator,
        String words) {

    public static final QualityFilter NONE = new QualityFilter(null, null, Set.of(), null, "");

    public QualityFilter {
        ofArea = Set.copyOf(ofArea);
    }

    public QualityFilter with(@Nullable Concern other) {
        return new QualityFilter(other, area, ofArea, indicator, words);
    }

    public boolean matches(Finding finding) {
        return (concern == null || finding.concern() == concern)
                && isOfArea(finding)
                && (indicator == null || indicator.equals(finding.indicator()))
                && holdsWords(finding);
    }

    private boolean isOfArea(Finding finding) {
        if (area == null) return true;
        if (finding.area() != null) return area.equals(finding.area());
        Indicator about = finding.indicator();
        return about == null || ofArea.contains(about.id());
    }

    private boolean holdsWords(Finding finding) {
        if (words.isBlank()) return true;
        String text =
                String.join(
                                " ",
                                finding.concern().words(),
                                finding.where(),
                                finding.what(),
                                finding.periods(),
                                finding.text())
                        .toLowerCase(Locale.UK);
        return Arrays.stream(words.strip().toLowerCase(Locale.UK).split("\\s+"))
                .allMatch(text::contains);
    }
}
