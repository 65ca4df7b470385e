package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.chart.TwinChart.Side;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.ui.theme.Colours;
import io.github.placeline.ui.theme.Contrast;
import io.github.placeline.ui.theme.NamedColours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lays charts out with everything on them and recalculates, in every theme, the contrast of every
/// word, line and shape with what lies under it there.
class ChartContrastTest {

    private static final Path SHEET =
            Path.of("src/main/resources/io/github/placeline/ui/chart/chart.css");
    private static final Pattern ROLE =
            Pattern.compile("\\.role-([a-z-]+) \\{ -pl-role: (-pl-[a-z-]+); }");

    /// Areas that others lie on, and the grid: they carry no meaning by their edge alone.
    private static final Set<Role> GROUNDS =
            EnumSet.of(
                    Role.SURFACE,
                    Role.GRID,
                    Role.MISSING_BAND,
                    Role.PROGRAMME_BAND,
                    Role.PROGRAMME_WASH,
                    Role.CONFIDENCE_BAND,
                    Role.ENVELOPE,
                    Role.BETTER_TINT,
                    Role.SIMILAR_TINT,
                    Role.WORSE_TINT);

    /// A role on another, as it was found.
    private record Found(Role ink, Role ground, boolean text) {}

    @Test
    void theSheetGivesEveryRoleAColour() throws IOException {
        assertThat(names().keySet()).isEqualTo(EnumSet.allOf(Role.class));
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void everyMarkStandsOutFromWhatLiesUnderIt(Colours theme) throws IOException {
        Map<Role, String> names = names();
        NamedColours colours = NamedColours.of(theme);
        List<String> faults = new ArrayList<>();
        for (Found found : found()) {
            double least = found.text() ? Contrast.TEXT : Contrast.SHAPE;
            double ratio =
                    colours.ratio(
                            names.getOrDefault(found.ink(), ""),
                            names.getOrDefault(found.ground(), ""));
            if (ratio < least) faults.add("%s: %.2f of %.1f".formatted(found, ratio, least));
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void picturesThatLeaveTheAppHaveTheColoursOfTheScreen(Colours theme) throws IOException {
        Palette palette =
                switch (theme) {
                    case LIGHT -> Palette.LIGHT;
                    case DARK -> Palette.DARK;
                    case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
                };

        assertThat(names())
                .allSatisfy((role, name) ->
                        assertThat(palette.colour(role))
                                .as(role.name())
                                .isEqualTo("#%06X".formatted(NamedColours.of(theme).colour(name))));
    }

    /// Which roles lie on which, in charts of every kind.
    private static Set<Found> found() {
        Set<Found> found = new LinkedHashSet<>();
        drawings().forEach(drawing -> collect(drawing.marks(), found));
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    private static List<Drawing> drawings() {
        Strand area = Charts.years("Stoke", 2012, 52, 54, 62, 65, 66, 66, 67, 68, 69, 61, 63, 64);
        Strand england = Charts.years("England", 2012, 53, 60, 63, 65, 67, 66, 68, 67, 70, 65, 67);
        ChartContent.Builder full =
                ChartContent.of("Everything", area, Charts.PERCENT)
                        .england(england)
                        .region(
                                Charts.years(
                                        "Region", 2012, 51, 58, 64, 66, 68, 65, 67, 66, 68, 64))
                        .second(Charts.years("Other", 2013, 60, 59, 66, 64, 65, 69, 66, 65, 66, 60))
                        .neighbours(
                                List.of(
                                        Charts.years("N", 2012, 55, 61, 64, 63, 66, 65, 67, 69),
                                        Charts.years("M", 2012, 50, 52, 60, 64, 64, 64, 65, 66)))
                        .confidence(band(area, 3))
                        .envelope(band(england, 6))
                        .breaks(List.of(Charts.seriesBreak(2021, "new assessment")))
                        .spans(
                                List.of(
                                        new Span(
                                                "Programme",
                                                LocalDate.of(2014, 9, 1),
                                                LocalDate.of(2019, 8, 31))))
                        .pins(
                                List.of(
                                        new Pin(
                                                Pin.Kind.NOTE,
                                                Period.academicYearEnding(2016),
                                                "Note"),
                                        new Pin(
                                                Pin.Kind.JOINT,
                                                Period.academicYearEnding(2014),
                                                "Joint")))
                        .target(Charts.target(2023, 64, 2026, 75));
        ChartContent.Builder gaps = Charts.stoke();
        TwinChart twins = TwinChart.of(full.build(), gaps.build());
        Size size = new Size(916, 448);
        return List.of(
                LongitudinalChart.draw(full.build(), size, Style.SCREEN),
                LongitudinalChart.draw(gaps.build(), size, Style.SCREEN),
                Sparkline.draw(gaps.build(), Sparkline.SIZE, 1),
                twins.draw(Side.FIRST, size, Style.SCREEN),
                twins.draw(Side.SECOND, size, Style.SCREEN));
    }

    private static List<BandPoint> band(Strand strand, double half) {
        return strand.entries().stream()
                .map(entry -> {
                    double value = ((Reading.Published) entry.reading()).value();
                    return new BandPoint(entry.period(), value - half, value + half);
                })
                .toList();
    }

    private static void collect(List<Mark> marks, Set<Found> found) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (GROUNDS.contains(mark.role())) continue;
            boolean text = mark instanceof Mark.Text;
            for (Point point : places(mark))
                found.add(new Found(mark.role(), under(marks.subList(0, i), point), text));
        }
    }

    /// Points at which a mark is looked at: along a line, over a text, at a shape's centre.
    private static List<Point> places(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> along(line.points());
            case Mark.Rule rule -> along(List.of(rule.from(), rule.to()));
            case Mark.Area area -> List.of(area.box().centre());
            case Mark.Symbol symbol -> List.of(symbol.centre());
            case Mark.Text text -> {
                Box box = text.box();
                yield List.of(
                        new Point(box.left() + 1, box.centre().y()),
                        box.centre(),
                        new Point(box.right() - 1, box.centre().y()));
            }
        };
    }

    private static List<Point> along(List<Point> points) {
        List<Point> places = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            for (double share : Arrays.asList(0.05, 0.5, 0.95))
                places.add(
                        new Point(
                                from.x() + share * (to.x() - from.x()),
                                from.y() + share * (to.y() - from.y())));
        }
        return places;
    }

    /// The topmost ground at a point.
    private static Role under(List<Mark> behind, Point point) {
        for (Mark mark : behind.reversed()) {
            if (mark instanceof Mark.Area(var role, var outline, _)
                    && GROUNDS.contains(role)
                    && inside(outline, point)) return role;
        }
        return Role.SURFACE;
    }

    /// Even-odd rule.
    private static boolean inside(List<Point> outline, Point point) {
        boolean inside = false;
        for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
            Point a = outline.get(i);
            Point b = outline.get(j);
            if ((a.y() > point.y()) != (b.y() > point.y())
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
                inside = !inside;
        }
        return inside;
    }

    private static Map<Role, String> names() throws IOException {
        Map<Role, String> names = new EnumMap<>(Role.class);
        Matcher matcher = ROLE.matcher(Files.readString(SHEET));
        while (matcher.find())
            names.put(
                    Role.valueOf(matcher.group(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                    matcher.group(2));
        return names;
    }
}
