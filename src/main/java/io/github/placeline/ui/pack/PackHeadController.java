package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.controls.DayWords;
import io.github.placeline.ui.controls.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Binds `pack-head.fxml`: which pack, what it is called, and as at which moment.
public final class PackHeadController {

    /// A moment whose figures a pack can show.
    ///
    /// @param meeting the key of the meeting whose moment it is, null for none
    record Moment(String words, AsAt asAt, @Nullable Long meeting) {}

    private static final Moment NOW = new Moment("now", AsAt.NOW, null);

    /// A field cannot say that it goes on: what would not fit beside the choices is set smaller.
    private static final int LONG_TITLE = 36;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    @FXML private TextField title;
    @FXML private Label about;
    @FXML private Menu others;
    @FXML private Menu templates;
    @FXML private ComboBox<Moment> moment;
    @FXML private DatePicker day;
    private final PackViewModel model;
    private final PackWays ways;
    private boolean showing;

    PackHeadController(PackViewModel model, PackWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        DayWords.in(day);
        moment.setConverter(new Worded<>(Moment::words));
        title.textProperty()
                .subscribe(
                        words -> title.pseudoClassStateChanged(LONG, words.length() > LONG_TITLE));
        title.setOnAction(_ -> keepTitle());
        title.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) keepTitle();
                });
        moment.setOnAction(_ -> {
            Moment chosen = moment.getValue();
            if (!showing && chosen != null) turnTo(chosen);
        });
        day.valueProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen != null) turnTo(of(chosen));
                });
        model.chosenProperty().subscribe(this::show);
    }

    private void show(Optional<PackOutline> chosen) {
        PackShelf shelf = model.shelfProperty().get();
        if (chosen.isEmpty() || shelf == null) return;
        PackOutline pack = chosen.get();
        showing = true;
        title.setText(pack.title());
        int pages = pack.pages().size();
        about.setText(
                (pages == 1 ? "1 page" : pages + " pages")
                        + " · Every change is kept in the workspace at once");
        Moment now = moment(pack, shelf.meetings());
        List<Moment> moments = new ArrayList<>(List.of(NOW));
        shelf.meetings().stream().map(PackHeadController::of).forEach(moments::add);
        if (!moments.contains(now)) moments.add(now);
        moment.getItems().setAll(moments);
        moment.setValue(now);
        day.setValue(pack.asAt().equals(AsAt.NOW) ? null : pack.asAt().day());
        showing = false;
        templates.getItems().setAll(beginnings(shelf));
        others.getItems().setAll(shelf.packs().stream().map(this::item).toList());
    }

    private List<MenuItem> beginnings(PackShelf shelf) {
        List<MenuItem> items = new ArrayList<>();
        for (PackTemplate template : PackTemplate.values())
            items.add(item(template.words(), () -> model.start(template)));
        if (!shelf.meetings().isEmpty()) items.add(new SeparatorMenuItem());
        for (Meeting meeting : shelf.meetings())
            items.add(item("Agenda of " + DayWords.of(meeting.held()), () -> model.start(meeting)));
        return items;
    }

    private static MenuItem item(String words, Runnable does) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> does.run());
        return item;
    }

    private MenuItem item(PackOutline pack) {
        MenuItem item = new MenuItem(pack.title());
        item.setOnAction(_ -> model.choose(pack.id()));
        return item;
    }

    private static Moment moment(PackOutline pack, List<Meeting> meetings) {
        if (pack.asAt().equals(AsAt.NOW)) return NOW;
        return meetings.stream()
                .filter(meeting -> Objects.equals(meeting.id(), pack.meeting()))
                .filter(meeting -> meeting.asAt().equals(pack.asAt()))
                .findFirst()
                .map(PackHeadController::of)
                .orElse(of(pack.asAt().day()));
    }

    private static Moment of(Meeting meeting) {
        return new Moment(
                "the meeting of " + DayWords.of(meeting.held()), meeting.asAt(), meeting.id());
    }

    private static Moment of(LocalDate day) {
        return new Moment(DayWords.of(day), AsAt.endOf(day), null);
    }

    private void turnTo(Moment chosen) {
        model.change(
                "The figures are as at " + chosen.words(),
                pack -> pack.with(chosen.asAt()).forMeeting(chosen.meeting()));
    }

    private void keepTitle() {
        String typed = title.getText().strip();
        if (typed.isEmpty())
            model.chosenProperty().get().ifPresent(one -> title.setText(one.title()));
        else model.change("The pack was renamed", pack -> pack.titled(typed));
    }

    @FXML
    private void rename() {
        title.requestFocus();
        title.selectAll();
    }

    @FXML
    private void delete() {
        model.delete();
    }

    @FXML
    private void toMeetings() {
        PackShelf shelf = model.shelfProperty().get();
        if (shelf != null) ways.showMeetings(shelf.area());
    }
}
