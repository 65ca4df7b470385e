package io.github.placeline.ui.pack;

import io.github.placeline.model.AsAt;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.ui.controls.DayWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What a page that is added can be about.
final class PageMenu {

    private final PackViewModel model;
    private final PackWays ways;

    PageMenu(PackViewModel model, PackWays ways) {
        this.model = model;
        this.ways = ways;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        MenuItem indicator = new MenuItem("Indicator…");
        indicator.setId("add-indicator");
        indicator.setOnAction(_ ->
                ways.chooseIndicator(
                        "A page about which indicator?",
                        chosen ->
                                add(new PageSubject.OneIndicator(chosen.code(), Breakdown.TOTAL))));
        items.add(indicator);
        items.add(item("All indicators", new PageSubject.AllIndicators()));
        items.add(item("Comparison with region and neighbours", comparison()));
        items.add(item("Summary", new PageSubject.Summary()));
        items.add(item("Area profile", new PageSubject.Profile()));
        items.add(new SeparatorMenuItem());
        items.add(projects());
        if (!sets().isEmpty()) items.add(menu("Sets of parts", sets()));
        items.add(item("What has changed since " + DayWords.of(since().day()), changes()));
        items.add(item("Notes", new PageSubject.Notes()));
        items.add(new SeparatorMenuItem());
        items.add(item("Cover", new PageSubject.Cover()));
        items.add(item("Words of your own", new PageSubject.OwnWords()));
        items.add(item("Sources and methods", new PageSubject.Method()));
        return items;
    }

    private static PageSubject comparison() {
        return new PageSubject.Comparison(List.of());
    }

    private PageSubject changes() {
        return new PageSubject.Changes(since());
    }

    private Menu projects() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("All projects", new PageSubject.Projects()));
        PackShelf shelf = model.shelfProperty().get();
        List<Project> known = shelf == null ? List.of() : shelf.projects();
        for (Project project : known)
            items.add(
                    item(
                            project.title(),
                            new PageSubject.OneProject(project.id(), project.title())));
        return menu("Projects", items);
    }

    private List<MenuItem> sets() {
        PackShelf shelf = model.shelfProperty().get();
        List<BenchmarkSet> known = shelf == null ? List.of() : shelf.sets();
        return known.stream()
                .map(set -> item(set.name(), new PageSubject.SetOfParts(set.name())))
                .toList();
    }

    private static Menu menu(String words, List<MenuItem> items) {
        Menu menu = new Menu(words);
        menu.getItems().setAll(items);
        return menu;
    }

    /// The moment of the last meeting before the pack's; a year before it where there is none.
    private AsAt since() {
        PackShelf shelf = model.shelfProperty().get();
        AsAt moment = model.chosenProperty().get().map(PackOutline::asAt).orElse(AsAt.NOW);
        List<Meeting> meetings = shelf == null ? List.of() : shelf.meetings();
        return meetings.stream()
                .map(Meeting::asAt)
                .filter(earlier -> earlier.instant().isBefore(moment.instant()))
                .filter(earlier -> earlier.day().isBefore(moment.day()))
                .findFirst()
                .orElse(AsAt.endOf(moment.day().minusYears(1)));
    }

    private MenuItem item(String words, PageSubject subject) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> add(subject));
        return item;
    }

    private void add(PageSubject subject) {
        model.add(OutlinePage.of(subject));
    }
}
