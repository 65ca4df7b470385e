package io.github.placeline.ui.giving;

import io.github.placeline.app.giving.FigureFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.ui.giving.GivingDesk.Choice;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which figures are to be written, and what came of writing. Knows no control; use from the FX
/// thread only.
public final class GivingViewModel {

    /// How the last writing ended.
    ///
    /// @param words one sentence
    /// @param done false where it was refused or stopped
    public record Outcome(String words, boolean done) {}

    private final BooleanProperty selection = new SimpleBooleanProperty();
    private final ObservableList<Area> areas = FXCollections.observableArrayList();
    private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
    private final ObservableList<KeptRecipe> recipes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper extent = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final GivingDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private AsAt asAt = AsAt.NOW;

    public GivingViewModel(GivingDesk desk, BackgroundRunner background, Consumer<Notice> say) {
        this.desk = desk;
        this.background = background;
        this.say = say;
        selection.subscribe((_, _) -> count());
    }

    /// Whether only what is listed is written, and not everything.
    BooleanProperty selectionProperty() {
        return selection;
    }

    /// Only these areas; all where none is listed.
    ObservableList<Area> areas() {
        return areas;
    }

    /// Only these indicators; all where none is listed.
    ObservableList<Indicator> indicators() {
        return indicators;
    }

    ObservableList<KeptRecipe> recipes() {
        return recipes;
    }

    /// How much would be written, in words.
    ReadOnlyStringProperty extentProperty() {
        return extent.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Offers what was looked at when somebody asked to export; what was chosen stays where nothing
    /// was.
    void show(@Nullable Area area, @Nullable Indicator indicator) {
        outcome.set(null);
        if (area != null || indicator != null) {
            areas.setAll(area == null ? List.of() : List.of(area));
            indicators.setAll(indicator == null ? List.of() : List.of(indicator));
            selection.set(true);
        }
        refresh();
    }

    /// Figures are written as they were known then.
    public void show(AsAt day) {
        asAt = day;
        count();
    }

    void refresh() {
        count();
        background.run(
                "Reading the recipes",
                _ -> desk.recipes(),
                recipes::setAll,
                failure -> ended(failure.sentence(), false));
    }

    void add(Area area) {
        if (!areas.contains(area)) areas.add(area);
        count();
    }

    void add(Indicator indicator) {
        if (!indicators.contains(indicator)) indicators.add(indicator);
        count();
    }

    void remove(Area area) {
        areas.remove(area);
        count();
    }

    void remove(Indicator indicator) {
        indicators.remove(indicator);
        count();
    }

    private Choice choice() {
        return selection.get()
                ? new Choice(areas, indicators, asAt)
                : new Choice(List.of(), List.of(), asAt);
    }

    private void count() {
        Choice wanted = choice();
        background.run(
                "Counting the figures",
                _ -> desk.extent(wanted),
                found -> {
                    if (wanted.equals(choice())) extent.set(GivingWords.extent(found, wanted));
                },
                failure -> extent.set(failure.sentence()));
    }

    /// What a file of this choice is called, without its ending.
    String fileName() {
        return GivingWords.fileName(choice());
    }

    void saveFigures(FigureFile file) {
        Choice wanted = choice();
        write(file.path(), progress -> desk.figures(wanted, file, progress).summary());
    }

    void saveFramework(Path file) {
        write(file, _ -> desk.framework(file));
    }

    void save(KeptRecipe recipe, Path file) {
        write(file, _ -> desk.recipe(recipe, file));
    }

    private void write(Path file, Function<Progress, String> work) {
        outcome.set(null);
        working.set(true);
        background.run(
                "Writing " + file.getFileName(),
                work,
                words -> ended(words, true),
                failure ->
                        ended(
                                failure.stopped()
                                        ? "Stopped. No file was written."
                                        : failure.sentence(),
                                false));
    }

    private void ended(String words, boolean done) {
        working.set(false);
        outcome.set(new Outcome(words, done));
        say.accept(Notice.done(words));
    }
}
