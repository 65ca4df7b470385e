package io.github.placeline.ui.wallboard;

import io.github.placeline.app.dashboard.AreaHeader;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.ui.tiles.TileFactory;
import io.github.placeline.ui.wallboard.WallboardViewModel.Sheet;
import io.github.placeline.ui.wallboard.WallboardViewModel.State;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Binds `wallboard.fxml` to its view model. No decision is taken here.
public final class WallboardController {

    private static final Duration TURN = Duration.seconds(12);
    private static final Duration SECOND = Duration.seconds(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int COLUMNS = 2;

    /// 28 px on a screen 1080 high, and less on a lower or much narrower one.
    private static final double LETTER = 28;

    private static final double LEAST_LETTER = 12;

    @FXML private Region wall;
    @FXML private Label name;
    @FXML private Label about;
    @FXML private Label clock;
    @FXML private Label heading;
    @FXML private Label count;
    @FXML private Label held;
    @FXML private Label source;
    @FXML private Label nothing;
    @FXML private GridPane tiles;
    private final WallboardViewModel model;
    private final Runnable close;
    private final Timeline turning;
    private final Timeline ticking;

    /// @param close ends the board
    public WallboardController(WallboardViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.turning = new Timeline(new KeyFrame(TURN, _ -> model.tick()));
        this.ticking = new Timeline(new KeyFrame(SECOND, _ -> tellTime()));
        turning.setCycleCount(Animation.INDEFINITE);
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        wall.layoutBoundsProperty().subscribe(bounds -> fit(bounds.getWidth(), bounds.getHeight()));
        wall.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        held.visibleProperty().bind(model.pausedProperty());
        nothing.managedProperty().bind(nothing.visibleProperty());
        tellTime();
        model.stateProperty().subscribe(this::show);
    }

    private void fit(double width, double height) {
        double letter = LETTER * Math.min(width / 1500, height / 1080);
        wall.setStyle("-fx-font-size: %.1fpx".formatted(Math.max(LEAST_LETTER, letter)));
    }

    /// Lets the board run.
    public void start() {
        turning.playFromStart();
        ticking.playFromStart();
        wall.requestFocus();
    }

    /// Stops all that moves.
    public void stop() {
        turning.stop();
        ticking.stop();
    }

    private void tellTime() {
        clock.setText(CLOCK.format(LocalTime.now(ZoneId.systemDefault())));
    }

    private void show(State state) {
        switch (state) {
            case State.Loading() -> {}
            case State.Nothing(var sentence) -> {
                nothing.setText(sentence);
                nothing.setVisible(true);
                tiles.getChildren().clear();
            }
            case State.Shown(var sheet) -> {
                nothing.setVisible(false);
                show(sheet);
            }
        }
    }

    private void show(Sheet sheet) {
        AreaHeader header = sheet.facts().header();
        name.setText(header.area().name());
        about.setText(header.line());
        heading.setText(sheet.heading());
        count.setText("%d of %d".formatted(sheet.number(), sheet.of()));
        source.setText(sheet.facts().source());
        List<TileFacts> facts = sheet.tiles();
        tiles.getChildren().clear();
        for (int i = 0; i < facts.size(); i++) {
            Node tile = TileFactory.shown(facts.get(i));
            tiles.add(tile, i % COLUMNS, i / COLUMNS);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case SPACE, P -> model.pauseOrGoOn();
            case RIGHT, PAGE_DOWN, ENTER -> turn(1);
            case LEFT, PAGE_UP, BACK_SPACE -> turn(-1);
            default -> {}
        }
        event.consume();
    }

    /// Whoever turns by hand gets a whole turn's time to read.
    private void turn(int by) {
        model.turn(by);
        turning.playFromStart();
    }
}
