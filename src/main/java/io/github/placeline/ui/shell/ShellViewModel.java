package io.github.placeline.ui.shell;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Where one is: the open file, the area looked at, the place shown, and the way back.
public final class ShellViewModel implements Navigator {

    private static final int REMEMBERED_PLACES = 50;

    private final ReadOnlyObjectWrapper<@Nullable OpenFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Area> area = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable LocalDate> asAt = new SimpleObjectProperty<>();
    private final Deque<Place> behind = new ArrayDeque<>();
    private final BackgroundRunner background;
    private @Nullable Indicator lastIndicator;
    private Place.@Nullable Twinning lastTwins;

    public ShellViewModel(BackgroundRunner background) {
        this.background = background;
    }

    public ReadOnlyObjectProperty<@Nullable OpenFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The area that the dashboard and the indicators speak of; null while no file is open.
    public ReadOnlyObjectProperty<@Nullable Area> areaProperty() {
        return area.getReadOnlyProperty();
    }

    /// The indicator that was looked at last, if any was.
    public Optional<Indicator> lastIndicator() {
        return Optional.ofNullable(lastIndicator);
    }

    /// Null until something is opened or the files are shown.
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The day at whose end the figures were known as they are shown; null for now.
    public ObjectProperty<@Nullable LocalDate> asAtProperty() {
        return asAt;
    }

    /// A workspace is open: its first place is the dashboard of `start`.
    public void opened(OpenFile opened, Area start) {
        file.set(opened);
        behind.clear();
        lastIndicator = null;
        asAt.set(null);
        lastTwins = null;
        arrive(new Place.Dashboard(start));
    }

    @Override
    public void go(Place next) {
        Place left = place.get();
        if (next.equals(left)) return;
        if (left != null) behind.push(left);
        if (behind.size() > REMEMBERED_PLACES) behind.removeLast();
        arrive(next);
    }

    /// Returns to where one was before; stays when there is no such place.
    public void goBack() {
        if (!behind.isEmpty()) arrive(behind.pop());
    }

    /// Follows a word of the rail.
    public void open(RailEntry entry) {
        Area looked = area.get();
        switch (entry) {
            case FILES -> go(new Place.Welcome());
            case SETTINGS -> go(new Place.Settings());
            case DECKS -> go(new Place.Decks());
            case TWINNING -> {
                if (looked != null) openTwinning(looked);
            }
            case IMPORT -> go(new Place.Imports());
            case PACK -> {
                if (looked != null) go(new Place.Pack(looked));
            }
            case QUALITY -> {
                if (looked != null) go(new Place.Quality(looked));
            }
            case DASHBOARD -> {
                if (looked != null) go(new Place.Dashboard(looked));
            }
            case COMPARE -> {
                if (looked != null) go(new Place.Compare(looked));
            }
            case INDICATORS -> {
                if (looked != null) openIndicators(looked);
            }
        }
    }

    /// Looks at another area in the same way.
    public void choose(Area other) {
        Place here = place.get();
        go(
                switch (here) {
                    case Place.OneIndicator(_, var indicator) ->
                            new Place.OneIndicator(other, indicator);
                    case Place.Ranking(_, var indicator) -> new Place.Ranking(other, indicator);
                    case Place.Years(_, var indicator) -> new Place.Years(other, indicator);
                    case Place.Spine _ -> new Place.Spine(other);
                    case Place.Indexes _ -> new Place.Indexes(other);
                    case Place.Parts _ -> new Place.Parts(other);
                    case Place.Priorities _ -> new Place.Priorities(other);
                    case Place.OneRecord(_, var indicator, var breakdown, var part) ->
                            new Place.OneRecord(other, indicator, breakdown, part);
                    case Place.Entry(_, var indicator) -> new Place.Entry(other, indicator);
                    case Place.Projects _ -> new Place.Projects(other, null);
                    case Place.Meetings _ -> new Place.Meetings(other);
                    case Place.Quality _ -> new Place.Quality(other);
                    case Place.Pack _ -> new Place.Pack(other);
                    case Place.Twinning(_, var second, var indicator) ->
                            new Place.Twinning(other, second, indicator);
                    case null, default -> new Place.Dashboard(other);
                });
    }

    /// Goes to writing files; what is looked at is what is offered to be written.
    public void openExport() {
        if (file.get() == null) return;
        go(
                switch (place.get()) {
                    case Place.Export here -> here;
                    case Place.OneIndicator(var looked, var indicator) ->
                            new Place.Export(looked, indicator);
                    case Place.OneRecord(var looked, var indicator, _, _) ->
                            new Place.Export(looked, indicator);
                    case Place.Twinning(var first, _, var indicator) ->
                            new Place.Export(first, indicator);
                    case Place.Ranking(_, var indicator) -> new Place.Export(null, indicator);
                    case Place.Years(_, var indicator) -> new Place.Export(null, indicator);
                    case Place.Dashboard(var looked) -> new Place.Export(looked, null);
                    case Place.Priorities(var looked) -> new Place.Export(looked, null);
                    case null, default -> new Place.Export(null, null);
                });
    }

    /// Says what has happened.
    public void say(Notice said) {
        notice.set(said);
    }

    public void dismissNotice() {
        notice.set(null);
    }

    /// The pair that was looked at last, if it is still about this area.
    private void openTwinning(Area looked) {
        Area second =
                lastTwins != null && lastTwins.first().equals(looked) ? lastTwins.second() : null;
        go(new Place.Twinning(looked, second, lastIndicator));
    }

    private void openIndicators(Area looked) {
        OpenFile opened = file.get();
        if (lastIndicator != null) {
            showIndicator(looked, lastIndicator);
        } else if (opened != null) {
            background.run(
                    "Looking for indicators",
                    _ -> opened.indicatorsOf(looked),
                    found -> showFirst(looked, found),
                    failure -> say(Notice.done(failure.sentence())));
        }
    }

    private void showFirst(Area looked, List<Indicator> found) {
        if (found.isEmpty()) {
            say(
                    Notice.done(
                            "No figures are stored for " + looked.name() + " yet.",
                            new Notice.Offer("Import a file", this::showImport)));
        } else {
            showIndicator(looked, found.getFirst());
        }
    }

    private void arrive(Place next) {
        switch (next) {
            case Place.Dashboard(var looked) -> area.set(looked);
            case Place.Priorities(var looked) -> area.set(looked);
            case Place.Projects(var looked, _) -> area.set(looked);
            case Place.Meetings(var looked) -> area.set(looked);
            case Place.Pack(var looked) -> area.set(looked);
            case Place.OneIndicator(var looked, var indicator) -> {
                area.set(looked);
                lastIndicator = indicator;
            }
            case Place.OneRecord(var looked, _, _, _) -> area.set(looked);
            case Place.Entry(var looked, _) -> area.set(looked);
            case Place.Compare(var looked) -> area.set(looked);
            case Place.Quality(var looked) -> area.set(looked);
            case Place.Spine(var looked) -> area.set(looked);
            case Place.Indexes(var looked) -> area.set(looked);
            case Place.Parts(var looked) -> area.set(looked);
            case Place.Ranking(var looked, _) -> area.set(looked);
            case Place.Years(var looked, _) -> area.set(looked);
            case Place.Twinning twins -> {
                area.set(twins.first());
                lastTwins = twins;
                if (twins.indicator() != null) lastIndicator = twins.indicator();
            }
            case Place.Welcome _,
                    Place.Imports _,
                    Place.Export _,
                    Place.Decks _,
                    Place.Settings _ -> {}
        }
        place.set(next);
    }
}
