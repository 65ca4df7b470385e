package io.github.placeline.ui.years;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.years.ThroughYears;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.YearsChart;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.chart.DrawingPane;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.years.YearsViewModel.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Binds `years.fxml` to its view model. No decision is taken here.
public final class YearsController {

    private static final Duration A_YEAR = Duration.millis(1200);

    @FXML private Node page;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Node empty;
    @FXML private Label message;
    @FXML private Label title;
    @FXML private Label note;
    @FXML private SearchableComboBox<Choice<Indicator>> across;
    @FXML private SearchableComboBox<Choice<Area>> second;
    @FXML private DrawingPane chart;
    @FXML private Slider slider;
    @FXML private Button play;
    private final YearsViewModel model;
    private final Navigator navigator;
    private final Timeline clock;
    private boolean showing;

    /// One line of a picker, of which the first stands for none.
    record Choice<T>(@Nullable T value, String words) {}

    YearsController(YearsViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        this.clock = new Timeline(new KeyFrame(A_YEAR, _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble, empty);
        across.setConverter(new Worded<>(Choice::words));
        second.setConverter(new Worded<>(Choice::words));
        across.valueProperty().subscribe(choice -> take(choice, model::against));
        second.valueProperty().subscribe(choice -> take(choice, model::follow));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        page.visibleProperty().subscribe(chart::requestFocus);
        slider.valueProperty().subscribe(value -> model.atProperty().set(value.intValue()));
        model.atProperty().subscribe(_ -> draw());
        model.playingProperty().subscribe(this::run);
        page.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) model.pause();
                });
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Loaded(var years, var indicators) -> {
                            show(years, indicators);
                            layers.show(years.isEmpty() ? empty : page);
                        }
                    }
                });
    }

    private <T> void take(@Nullable Choice<T> choice, java.util.function.Consumer<@Nullable T> to) {
        if (!showing && choice != null) to.accept(choice.value());
    }

    private void run(boolean playing) {
        play.setText(playing ? "Pause" : "Play");
        if (playing) clock.playFromStart();
        else clock.stop();
    }

    private void show(ThroughYears years, List<Indicator> indicators) {
        showing = true;
        title.setText(years.content().title());
        offer(
                across,
                "Place among local authorities",
                indicators.stream()
                        .filter(one -> !one.equals(years.question().up()))
                        .map(one -> new Choice<>(one, ShortName.title(one)))
                        .toList(),
                years.question().across());
        offer(
                second,
                "Nobody else",
                years.others().stream().map(one -> new Choice<>(one, one.name())).toList(),
                years.question().second());
        List<YearsContent.Frame> frames = years.content().frames();
        slider.setMax(Math.max(0, frames.size() - 1));
        slider.setLabelFormatter(
                new Worded<>(at -> frames.get(Math.min(at.intValue(), frames.size() - 1)).label()));
        showing = false;
        draw();
    }

    private static <T> void offer(
            SearchableComboBox<Choice<T>> picker,
            String none,
            List<Choice<T>> choices,
            @Nullable T chosen) {
        List<Choice<T>> all = new ArrayList<>();
        all.add(new Choice<>(null, none));
        all.addAll(choices);
        if (!picker.getItems().equals(all)) picker.getItems().setAll(all);
        all.stream()
                .filter(choice -> Objects.equals(choice.value(), chosen))
                .findFirst()
                .ifPresent(picker::setValue);
    }

    private void draw() {
        ThroughYears years = model.loaded().orElse(null);
        if (years == null || years.isEmpty()) return;
        YearsContent content = years.content();
        int at = Math.min(model.atProperty().get(), content.frames().size() - 1);
        YearsContent.Frame frame = content.frames().get(at);
        slider.setValue(at);
        note.setText(frame.note());
        chart.show((size, factor) ->
                YearsChart.draw(content, at, size, Style.SCREEN.axisText() * factor));
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof Node target && isPicker(target)) return;
        boolean known =
                switch (event.getCode()) {
                    case SPACE -> {
                        model.playOrPause();
                        yield true;
                    }
                    case RIGHT, PAGE_DOWN -> {
                        model.step(1);
                        yield true;
                    }
                    case LEFT, PAGE_UP -> {
                        model.step(-1);
                        yield true;
                    }
                    case HOME -> {
                        model.goToFirst();
                        yield true;
                    }
                    case END -> {
                        model.goToLast();
                        yield true;
                    }
                    default -> false;
                };
        if (known) event.consume();
    }

    private boolean isPicker(Node target) {
        for (Node node = target; node != null; node = node.getParent())
            if (node.equals(across) || node.equals(second)) return true;
        return false;
    }

    @FXML
    private void playOrPause() {
        model.playOrPause();
    }

    @FXML
    private void earlier() {
        model.step(-1);
    }

    @FXML
    private void later() {
        model.step(1);
    }

    @FXML
    private void openRanking() {
        model.loaded()
                .ifPresent(years ->
                        navigator.showRanking(years.question().first(), years.question().up()));
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
