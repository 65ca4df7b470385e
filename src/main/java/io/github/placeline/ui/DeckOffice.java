package io.github.placeline.ui;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.deck.DeckShelf;
import io.github.placeline.app.deck.RoomNote;
import io.github.placeline.app.session.Memory;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.decks.DeckWays;
import io.github.placeline.ui.decks.DecksScreen;
import io.github.placeline.ui.decks.DecksViewModel;
import io.github.placeline.ui.decks.RehearsalViewModel;
import io.github.placeline.ui.decks.SlideViewModel;
import io.github.placeline.ui.presenter.Display;
import io.github.placeline.ui.presenter.DisplayPlan;
import io.github.placeline.ui.presenter.Displays;
import io.github.placeline.ui.presenter.Presentation;
import io.github.placeline.ui.presenter.PresenterViewModel;
import io.github.placeline.ui.presenter.ScreenDisplays;
import io.github.placeline.ui.shell.DeckOffer;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The decks of the open workspace: adds slides to them from anywhere, and shows them.
final class DeckOffice implements DeckWays {

    private final ShellViewModel shell;
    private final Edits edits;
    private final BackgroundRunner background;
    private final DeckFiles files;
    private final Supplier<@Nullable Window> window;
    private final Supplier<Displays> displays;
    private final BiConsumer<String, Consumer<Indicator>> choose;
    private @Nullable Open open;
    private @Nullable Displays screens;
    private int display = -1;
    private boolean presenting;

    /// What belongs to one workspace.
    private record Open(DeckDesk desk, DecksViewModel decks, SlideViewModel slide) {}

    DeckOffice(
            ShellViewModel shell,
            Edits edits,
            BackgroundRunner background,
            FileDialogs dialogs,
            Supplier<@Nullable Window> window,
            BiConsumer<String, Consumer<Indicator>> choose) {
        this(shell, edits, background, dialogs, window, choose, ScreenDisplays::new);
    }

    DeckOffice(
            ShellViewModel shell,
            Edits edits,
            BackgroundRunner background,
            FileDialogs dialogs,
            Supplier<@Nullable Window> window,
            BiConsumer<String, Consumer<Indicator>> choose,
            Supplier<Displays> displays) {
        this.shell = shell;
        this.edits = edits;
        this.background = background;
        this.files = new DeckFiles(shell, background, dialogs);
        this.window = window;
        this.displays = displays;
        this.choose = choose;
    }

    /// Another workspace is open.
    void turnTo(Workspace workspace, Memory memory) {
        DeckDesk desk = new DeckDesk(workspace);
        Clock clock = Clock.system(ZoneId.systemDefault());
        DecksViewModel decks = new DecksViewModel(desk, background, edits, memory, clock);
        open =
                new Open(
                        desk,
                        decks,
                        new SlideViewModel(
                                decks, desk, background, edits, ImportFiles.user(), clock));
    }

    Screen screen() {
        Open now = java.util.Objects.requireNonNull(open, "no workspace is open");
        return new DecksScreen(
                now.decks(),
                now.slide(),
                new RehearsalViewModel(now.decks(), now.desk(), background),
                this);
    }

    void add(SlideSubject subject) {
        if (open != null) open.decks().add(subject);
    }

    /// Every deck, and a new one.
    void offer(Consumer<List<DeckOffer>> then) {
        Open now = open;
        if (now == null) return;
        DecksViewModel decks = now.decks();
        decks.whenRead(() -> {
            DeckShelf shelf = decks.shelfProperty().get();
            if (shelf == null) return;
            long workedAt = decks.chosenProperty().get().map(Deck::id).orElse(0L);
            List<DeckOffer> offers = new ArrayList<>();
            for (Deck deck : shelf.decks())
                offers.add(
                        new DeckOffer(
                                deck.title(),
                                deck.id() == workedAt,
                                subject -> decks.add(deck, subject)));
            offers.add(new DeckOffer("New deck", false, decks::addToNew));
            then.accept(offers);
        });
    }

    /// Presents the deck that was worked at last.
    void present(boolean fromHere) {
        Open now = open;
        if (now == null) return;
        now.decks().whenRead(() -> presentChosen(now, fromHere));
    }

    private void presentChosen(Open now, boolean fromHere) {
        now.decks()
                .chosenProperty()
                .get()
                .filter(deck -> !deck.slides().isEmpty())
                .ifPresentOrElse(
                        deck ->
                                present(
                                        deck,
                                        fromHere ? now.decks().placeProperty().get() : 0,
                                        false),
                        () -> {
                            shell.go(new Place.Decks());
                            shell.say(Notice.done("There is no slide to present yet."));
                        });
    }

    @Override
    public void present(Deck deck, int from, boolean hidesNames) {
        Open now = open;
        if (now == null || presenting || deck.slides().isEmpty()) return;
        keepWhatIsTyped();
        Deck latest = now.decks().chosenProperty().get().orElse(deck);
        PresenterViewModel model =
                new PresenterViewModel(
                        latest.slides(),
                        now.desk()::facts,
                        background,
                        InstantSource.system(),
                        Math.max(0, from),
                        hidesNames);
        presenting = true;
        new Presentation(
                        model,
                        screens(),
                        display,
                        (slide, words) ->
                                now.slide()
                                        .keep(
                                                new RoomNote(
                                                        slide,
                                                        words,
                                                        now.slide().author(),
                                                        LocalDate.now(ZoneId.systemDefault()))),
                        Look.NORMAL,
                        window.get())
                .start(() -> {
                    presenting = false;
                    now.decks().select(model.placeProperty().get());
                });
    }

    /// What is typed into a field is kept when the field is left.
    private void keepWhatIsTyped() {
        Window own = window.get();
        if (own != null) own.getScene().getRoot().requestFocus();
    }

    @Override
    public void chooseIndicator(String prompt, Consumer<Indicator> then) {
        choose.accept(prompt, then);
    }

    @Override
    public List<String> displays() {
        List<String> words = new ArrayList<>();
        for (Display one : screens().all())
            words.add("Display %d, %s".formatted(words.size() + 1, one.words()));
        return words;
    }

    @Override
    public int display() {
        if (display >= 0 && display < screens().all().size()) return display;
        Window own = window.get();
        return own == null
                ? 0
                : DisplayPlan.usual(
                        screens().all(),
                        own.getX() + own.getWidth() / 2,
                        own.getY() + own.getHeight() / 2);
    }

    @Override
    public void display(int which) {
        display = which;
    }

    /// Displays are asked for when decks are first looked at, because that takes a window system.
    private Displays screens() {
        Displays known = screens;
        if (known == null) {
            known = displays.get();
            screens = known;
        }
        return known;
    }

    @Override
    public void save(Deck deck, Form form) {
        Open now = open;
        if (now != null) files.save(now.desk(), deck, form);
    }
}
