package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.CompareGroup;
import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatSheet;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// One's own groups and choices of indicators, and taking the table along.
final class OwnChoices {

    private static final String OWN = "own:";

    private final CompareViewModel model;
    private final CompareDesk desk;
    private final ChartDesk charts;
    private final ForOthers others;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;

    OwnChoices(
            CompareViewModel model,
            CompareDesk desk,
            ChartDesk charts,
            ForOthers others,
            BackgroundRunner background,
            Consumer<Notice> say) {
        this.model = model;
        this.desk = desk;
        this.charts = charts;
        this.others = others;
        this.background = background;
        this.say = say;
    }

    void newGroup(Window owner) {
        pickAreas(
                owner,
                "New group",
                "",
                List.of(),
                picked ->
                        run(
                                "Saving the group",
                                () -> desk.addGroup(picked.name(), picked.chosen()),
                                key -> model.showGroup(OWN + key)));
    }

    void changeGroup(Window owner, CompareGroup group) {
        pickAreas(
                owner,
                "Change a group",
                group.name(),
                group.areas(),
                picked ->
                        run(
                                "Saving the group",
                                () -> {
                                    desk.changeGroup(key(group), picked.name(), picked.chosen());
                                    return group.key();
                                },
                                _ -> model.refresh()));
    }

    void deleteGroup(CompareGroup group) {
        run(
                "Deleting the group",
                () -> {
                    desk.deleteGroup(key(group));
                    return group.name();
                },
                name -> {
                    model.showGroup("");
                    say.accept(
                            Notice.done(
                                    "The group “" + name + "” was deleted.",
                                    new Notice.Offer("Undo", () -> restore(group))));
                });
    }

    private void restore(CompareGroup group) {
        run(
                "Bringing the group back",
                () -> desk.addGroup(group.name(), group.areas()),
                key -> model.showGroup(OWN + key));
    }

    void chooseIndicators(Window owner) {
        HeatFacts facts = model.loaded().orElse(null);
        if (facts == null) return;
        run(
                "Reading the indicators",
                desk::indicators,
                all ->
                        new ChoiceDialog<Indicator>(
                                        owner,
                                        "Choose indicators",
                                        "Show these",
                                        null,
                                        all,
                                        facts.table().columns().stream()
                                                .map(column -> column.indicator())
                                                .toList(),
                                        OwnChoices::words)
                                .showAndWait()
                                .ifPresent(picked ->
                                        model.showOwn(
                                                picked.chosen().stream()
                                                        .map(Indicator::code)
                                                        .toList())));
    }

    /// Puts the table on the clipboard in the mode and order in which it is shown.
    void copy() {
        Shown shown = model.shownProperty().get();
        if (shown == null || shown.table().isEmpty()) return;
        model.loaded()
                .ifPresent(facts ->
                        charts.copyTable(() -> {
                            HeatTable given = others.of(facts).table();
                            return HeatSheet.shown(given, shown.rowsOf(given), shown.mode())
                                    .stream()
                                    .map(line -> String.join("\t", line))
                                    .collect(Collectors.joining("\n", "", "\n"));
                        }));
    }

    void saveEverything(Window owner) {
        Shown shown = model.shownProperty().get();
        HeatFacts facts = model.loaded().orElse(null);
        if (shown == null || facts == null || shown.table().isEmpty()) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the table");
        chooser.setInitialFileName("compare.csv");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Comma-separated values", "*.csv"));
        @Nullable File file = chooser.showSaveDialog(owner);
        if (file == null) return;
        run(
                "Saving the table",
                () -> {
                    HeatTable given = others.of(facts).table();
                    desk.save(file.toPath(), HeatSheet.everything(given, shown.rowsOf(given)));
                    return file.getName();
                },
                name -> say.accept(Notice.done("Saved " + name + ".")));
    }

    private void pickAreas(
            Window owner,
            String title,
            String name,
            List<Area> members,
            Consumer<ChoiceDialog.Picked<Area>> then) {
        HeatFacts facts = model.loaded().orElse(null);
        if (facts == null) return;
        run(
                "Reading the areas",
                () -> desk.areasLike(facts.question().looked()),
                all ->
                        new ChoiceDialog<>(
                                        owner,
                                        title,
                                        "Save group",
                                        name,
                                        all,
                                        members,
                                        OwnChoices::words)
                                .showAndWait()
                                .ifPresent(then));
    }

    private <T> void run(String what, Supplier<T> work, Consumer<T> done) {
        background.run(
                what,
                _ -> work.get(),
                done,
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    private static String words(Area area) {
        return area.name() + ", " + area.kind().words().toLowerCase(java.util.Locale.UK);
    }

    private static String words(Indicator indicator) {
        return indicator.topics().isEmpty()
                ? indicator.name()
                : indicator.name() + ", " + indicator.topics().getFirst();
    }

    private static long key(CompareGroup group) {
        return Long.parseLong(group.key().substring(OWN.length()));
    }
}
