package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Concern;
import io.github.placeline.app.quality.Finding;
import io.github.placeline.app.quality.QualityFilter;
import io.github.placeline.app.session.Memory;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The findings that are wanted of all there are. Knows no control; use from the FX thread only.
public final class QualityViewModel {

    /// How far the page is.
    public sealed interface State {
        record NothingAsked() implements State {}

        record Looking() implements State {}

        record Found(List<Finding> all) implements State {
            public Found {
                all = List.copyOf(all);
            }
        }

        record Failed(String sentence) implements State {}
    }

    private static final String EVERYWHERE = "quality.everywhere";

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingAsked());
    private final ReadOnlyObjectWrapper<@Nullable Area> area = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty everywhere;
    private final ObjectProperty<@Nullable Concern> concern = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Indicator> indicator = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Finding> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final QualityDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private Set<Long> ofArea = Set.of();
    private boolean isOld = true;
    private boolean isShown;

    public QualityViewModel(
            QualityDesk desk, BackgroundRunner background, Memory memory, Consumer<Notice> say) {
        this.desk = desk;
        this.background = background;
        this.say = say;
        this.everywhere = new SimpleBooleanProperty(memory.find(EVERYWHERE).equals("yes"));
        everywhere.subscribe((_, all) -> {
            memory.put(EVERYWHERE, all ? "yes" : "no");
            filter();
        });
        concern.subscribe((_, _) -> filter());
        indicator.subscribe((_, _) -> filter());
        words.subscribe((_, _) -> filter());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The area at hand.
    ReadOnlyObjectProperty<@Nullable Area> areaProperty() {
        return area.getReadOnlyProperty();
    }

    /// Whether all areas are shown and not only the one at hand.
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /// Only findings of this sort; null for all.
    ObjectProperty<@Nullable Concern> concernProperty() {
        return concern;
    }

    /// Only findings about this indicator; null for all.
    ObjectProperty<@Nullable Indicator> indicatorProperty() {
        return indicator;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// The findings that are wanted.
    ObservableList<Finding> shown() {
        return shown;
    }

    /// Changes whenever what is shown or counted has changed.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// The page is in view, about an area.
    void show(Area looked) {
        boolean same = looked.equals(area.get());
        area.set(looked);
        if (!same) readArea(looked);
        arrive();
    }

    /// The page has come into view: what has grown old meanwhile is looked for again.
    void arrive() {
        isShown = true;
        if (isOld) look();
    }

    void leave() {
        isShown = false;
    }

    /// The figures have changed.
    void refresh() {
        isOld = true;
        Area looked = area.get();
        if (looked != null) readArea(looked);
        if (isShown) look();
    }

    void look() {
        isOld = false;
        if (!(state.get() instanceof State.Found)) state.set(new State.Looking());
        background.run(
                "Looking through the figures",
                desk::findings,
                found -> {
                    state.set(new State.Found(found));
                    forgetMissingIndicator();
                    filter();
                },
                failure -> {
                    isOld = true;
                    state.set(
                            new State.Failed(
                                    failure.stopped()
                                            ? "Stopped before all figures were looked through."
                                            : failure.sentence()));
                });
    }

    private void readArea(Area looked) {
        background.run(
                "Looking for indicators",
                _ -> desk.indicatorsOf(looked),
                found -> {
                    if (!looked.equals(area.get())) return;
                    ofArea = found;
                    filter();
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    /// The indicators that anything was found about, by name.
    List<Indicator> indicators() {
        return all().stream()
                .map(Finding::indicator)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted(Comparator.comparing(Indicator::name))
                .toList();
    }

    /// How many findings of a sort there are with the other wishes; null counts all sorts.
    int count(@Nullable Concern of) {
        QualityFilter wanted = wanted().with(of);
        return (int) all().stream().filter(wanted::matches).count();
    }

    /// What is at hand in one sentence.
    String sentence() {
        return QualityWords.sentence(
                everywhere.get() ? null : area.get(),
                all().stream().filter(wanted().with(null)::matches).toList());
    }

    private void forgetMissingIndicator() {
        Indicator chosen = indicator.get();
        if (chosen == null) return;
        indicator.set(
                indicators().stream()
                        .filter(one -> one.id() == chosen.id())
                        .findFirst()
                        .orElse(null));
    }

    private void filter() {
        QualityFilter wanted = wanted();
        shown.setAll(
                all().stream()
                        .filter(wanted::matches)
                        .sorted(Comparator.comparing(Finding::concern))
                        .toList());
        changes.set(changes.get() + 1);
    }

    private List<Finding> all() {
        return state.get() instanceof State.Found(var all) ? all : List.of();
    }

    private QualityFilter wanted() {
        return new QualityFilter(
                concern.get(),
                everywhere.get() ? null : area.get(),
                ofArea,
                indicator.get(),
                words.get());
    }

    void save(List<Finding> list, Path file) {
        background.run(
                "Writing " + file.getFileName(),
                _ -> desk.save(list, file),
                done -> say.accept(Notice.done(done)),
                failure -> say.accept(Notice.done(failure.sentence())));
    }
}
