package io.github.placeline.chart;

import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a chart is to show, before it has a size.
///
/// @param title the indicator's name
/// @param axisTitle what is counted: "% of pupils"; may be empty
/// @param area the series it is about
/// @param second another area beside it
/// @param region at most one
/// @param neighbours thin lines without labels; the first ten are drawn
/// @param confidence the area's 95 % interval where one exists
/// @param envelope the middle half of all authorities
/// @param breaks of this indicator
/// @param notes sentences printed under the chart
/// @param pins what is marked on the time axis
public record ChartContent(
        String title,
        String axisTitle,
        Strand area,
        @Nullable Strand second,
        @Nullable Strand england,
        @Nullable Strand region,
        List<Strand> neighbours,
        List<BandPoint> confidence,
        List<BandPoint> envelope,
        List<SeriesBreak> breaks,
        List<PeriodNote> periodNotes,
        List<Span> spans,
        @Nullable Target target,
        Window window,
        Wording wording,
        List<String> notes,
        List<Pin> pins) {

    public ChartContent {
        neighbours = List.copyOf(neighbours);
        confidence = List.copyOf(confidence);
        envelope = List.copyOf(envelope);
        breaks = List.copyOf(breaks);
        periodNotes = List.copyOf(periodNotes);
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
        pins = List.copyOf(pins);
    }

    /// The same with more marked on the time axis.
    public ChartContent with(List<Pin> more) {
        return like(title, area).pins(Stream.concat(pins.stream(), more.stream()).toList()).build();
    }

    /// The same in other words, for a chart that must not name an area.
    public ChartContent worded(UnaryOperator<String> words) {
        return like(words.apply(title), area.worded(words))
                .axisTitle(words.apply(axisTitle))
                .second(second == null ? null : second.worded(words))
                .neighbours(neighbours.stream().map(strand -> strand.worded(words)).toList())
                .notes(notes.stream().map(words).toList())
                .build();
    }

    /// The same beside another area.
    private Builder like(String name, Strand main) {
        return of(name, main, wording)
                .axisTitle(axisTitle)
                .second(second)
                .england(england)
                .region(region)
                .neighbours(neighbours)
                .confidence(confidence)
                .envelope(envelope)
                .breaks(breaks)
                .periodNotes(periodNotes)
                .spans(spans)
                .target(target)
                .window(window)
                .notes(notes)
                .pins(pins);
    }

    /// Starts with an area alone, over all years.
    public static Builder of(String title, Strand area, Wording wording) {
        return new Builder(title, area, wording);
    }

    /// Collects what stands beside the area. Each call replaces what an earlier one gave.
    public static final class Builder {
        private final String title;
        private final Strand area;
        private final Wording wording;
        private String axisTitle = "";
        private @Nullable Strand second;
        private @Nullable Strand england;
        private @Nullable Strand region;
        private List<Strand> neighbours = List.of();
        private List<BandPoint> confidence = List.of();
        private List<BandPoint> envelope = List.of();
        private List<SeriesBreak> breaks = List.of();
        private List<PeriodNote> periodNotes = List.of();
        private List<Span> spans = List.of();
        private @Nullable Target target;
        private Window window = Window.ALL;
        private List<String> notes = List.of();
        private List<Pin> pins = List.of();

        private Builder(String title, Strand area, Wording wording) {
            this.title = title;
            this.area = area;
            this.wording = wording;
        }

        public Builder axisTitle(String words) {
            this.axisTitle = words;
            return this;
        }

        public Builder second(@Nullable Strand strand) {
            this.second = strand;
            return this;
        }

        public Builder england(@Nullable Strand strand) {
            this.england = strand;
            return this;
        }

        public Builder region(@Nullable Strand strand) {
            this.region = strand;
            return this;
        }

        public Builder neighbours(List<Strand> strands) {
            this.neighbours = strands;
            return this;
        }

        public Builder confidence(List<BandPoint> band) {
            this.confidence = band;
            return this;
        }

        public Builder envelope(List<BandPoint> band) {
            this.envelope = band;
            return this;
        }

        public Builder breaks(List<SeriesBreak> all) {
            this.breaks = all;
            return this;
        }

        public Builder periodNotes(List<PeriodNote> all) {
            this.periodNotes = all;
            return this;
        }

        public Builder spans(List<Span> all) {
            this.spans = all;
            return this;
        }

        public Builder target(@Nullable Target aim) {
            this.target = aim;
            return this;
        }

        public Builder window(Window years) {
            this.window = years;
            return this;
        }

        public Builder notes(List<String> sentences) {
            this.notes = sentences;
            return this;
        }

        public Builder pins(List<Pin> marked) {
            this.pins = marked;
            return this;
        }

        public ChartContent build() {
            return new ChartContent(
                    title,
                    axisTitle,
                    area,
                    second,
                    england,
                    region,
                    neighbours,
                    confidence,
                    envelope,
                    breaks,
                    periodNotes,
                    spans,
                    target,
                    window,
                    wording,
                    notes,
                    pins);
        }
    }
}
