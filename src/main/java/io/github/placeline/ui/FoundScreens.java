package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.ui.find.Found;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.ShellViewModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The screens that a search can lead to, as seen from the area that is looked at.
record FoundScreens(List<Found.OneScreen> all) {

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");

    static FoundScreens of(ShellViewModel shell) {
        List<Found.OneScreen> all = new ArrayList<>();
        Area area = shell.areaProperty().get();
        if (area != null) {
            all.add(screen("Dashboard", "tiles start", new Place.Dashboard(area)));
            all.add(screen("Compare areas", "heat table", new Place.Compare(area)));
            all.add(
                    screen(
                            "Among all authorities",
                            "spine chart spread compare",
                            new Place.Spine(area)));
            shell.lastIndicator()
                    .ifPresent(indicator ->
                            all.add(
                                    screen(
                                            "Ranked list: " + indicator.name(),
                                            "ranking rankings rank order compare",
                                            new Place.Ranking(area, indicator))));
            shell.lastIndicator()
                    .ifPresent(indicator ->
                            all.add(
                                    screen(
                                            "Through the years: " + indicator.name(),
                                            "play animate scatter dots time compare",
                                            new Place.Years(area, indicator))));
            all.add(screen("Index", "indexes indices composite compare", new Place.Indexes(area)));
            all.add(
                    screen(
                            "Sets of parts",
                            "Gatsby Benchmarks careers benchmark group compare",
                            new Place.Parts(area)));
            all.add(
                    screen(
                            "Twinning",
                            "twins learn bright spots neighbours side by side",
                            new Place.Twinning(area, null, shell.lastIndicator().orElse(null))));
            all.add(screen("Priorities", "plan aims outline", new Place.Priorities(area)));
            all.add(screen("Projects", "interventions funding", new Place.Projects(area, null)));
            all.add(
                    screen(
                            "Board meetings",
                            "agenda minutes changes since",
                            new Place.Meetings(area)));
            all.add(
                    screen(
                            "Board pack",
                            "report pages pdf powerpoint slides excel print",
                            new Place.Pack(area)));
            all.add(
                    screen(
                            "Enter figures by hand",
                            "type paste entry",
                            new Place.Entry(area, shell.lastIndicator().orElse(null))));
            all.add(screen("Decks", "slides present presenter projector", new Place.Decks()));
        }
        all.add(screen("Import", "files history undo", new Place.Imports()));
        all.add(
                screen(
                        "Export",
                        "write save figures framework recipes",
                        new Place.Export(area, shell.lastIndicator().orElse(null))));
        all.add(screen("Settings", "theme zoom dark contrast", new Place.Settings()));
        return new FoundScreens(all);
    }

    private static Found.OneScreen screen(String name, String others, Place place) {
        return new Found.OneScreen(name, others, place);
    }

    /// Screens like the text before what else is like it; all of them after it for an empty text.
    List<Found> around(String text, List<Found> others) {
        if (text.isBlank()) return Stream.concat(others.stream(), all.stream()).toList();
        List<Found.OneScreen> like = all.stream().filter(screen -> isLike(screen, text)).toList();
        return Stream.concat(like.stream(), others.stream()).toList();
    }

    /// Every word of the text begins a word of the screen's.
    private static boolean isLike(Found.OneScreen screen, String text) {
        List<String> own = words(screen.name() + " " + screen.others());
        return words(text).stream()
                .allMatch(wanted -> own.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(SPACE.split(text.strip().toLowerCase(Locale.UK), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
