package io.github.placeline.ui.dashboard;

import io.github.placeline.app.dashboard.Baseline;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.Section;
import io.github.placeline.app.dashboard.Since;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.PageScroll;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.dashboard.DashboardViewModel.State;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.tiles.TileFactory;
import io.github.placeline.ui.tiles.TileGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Binds `dashboard.fxml` to its view model. No decision is taken here.
public final class DashboardController {

    private static final int GREY_TILES = 12;

    @FXML private Node page;
    @FXML private Node skeleton;
    @FXML private Node empty;
    @FXML private Node trouble;
    @FXML private Label name;
    @FXML private Label about;
    @FXML private Node since;
    @FXML private ComboBox<Baseline> baselines;
    @FXML private StackPane strip;
    @FXML private ScrollPane scroll;
    @FXML private VBox scrolled;
    @FXML private VBox sections;
    @FXML private FlowPane keys;
    @FXML private Label source;
    @FXML private StackPane greyTiles;
    @FXML private Label emptyName;
    @FXML private Label message;
    private final DashboardViewModel model;
    private final Navigator navigator;
    private final Panels panels;

    DashboardController(DashboardViewModel model, Navigator navigator, Panels panels) {
        this.model = model;
        this.navigator = navigator;
        this.panels = panels;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, empty, trouble);
        PageScroll.in(scroll, scrolled);
        since.managedProperty().bind(since.visibleProperty());
        baselines.setConverter(new Worded<>(Baseline::words));
        baselines.setOnAction(_ -> {
            Baseline chosen = baselines.getValue();
            if (chosen != null) model.since(chosen.year());
        });
        greyTiles
                .getChildren()
                .setAll(new TileGrid(Stream.generate(this::greyTile).limit(GREY_TILES).toList()));
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Empty(var facts) -> {
                            emptyName.setText(facts.header().area().name());
                            layers.show(empty);
                        }
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Loaded(var facts) -> {
                            show(facts);
                            layers.show(page);
                        }
                    }
                });
    }

    private void show(DashboardFacts facts) {
        name.setText(facts.header().area().name());
        about.setText(facts.header().line());
        offer(facts);
        strip.getChildren()
                .setAll(
                        Stream.ofNullable(facts.since())
                                .map(one -> StripContent.of(facts, one))
                                .toList());
        List<Node> tiles = new ArrayList<>();
        sections.getChildren()
                .setAll(facts.sections().stream().map(one -> section(one, facts, tiles)).toList());
        new TileKeys(tiles);
        keys.getChildren().setAll(KeyRow.of(facts));
        source.setText(facts.source());
    }

    private void offer(DashboardFacts facts) {
        Since chosen = facts.since();
        if (!baselines.getItems().equals(facts.baselines()))
            baselines.getItems().setAll(facts.baselines());
        baselines.setValue(chosen == null ? null : chosen.baseline());
        since.setVisible(chosen != null);
    }

    private Node section(Section section, DashboardFacts facts, List<Node> tiles) {
        Label label = new Label(section.label());
        label.getStyleClass().addAll("caption-strong", "muted");
        label.setManaged(!section.label().isEmpty());
        Label title = new Label(section.title());
        title.getStyleClass().add("section-heading");
        HBox heading = new HBox(label, title);
        heading.getStyleClass().add("section-line");
        if (section.equals(facts.sections().getFirst()))
            heading.getChildren().addAll(actions(facts));
        if (section.tiles().isEmpty()) return new VBox(heading, nothingChosen());
        Area area = facts.header().area();
        List<Region> made = section.tiles().stream().map(tile -> tile(area, tile)).toList();
        tiles.addAll(made);
        return new VBox(heading, new TileGrid(made));
    }

    private static Node nothingChosen() {
        Label words = new Label("No indicators chosen yet. Edit priorities to choose some.");
        words.getStyleClass().add("muted");
        return words;
    }

    /// What leads from the first heading to the plan behind the headings.
    private List<Node> actions(DashboardFacts facts) {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button edit = new Button(facts.hasPriorities() ? "Edit priorities" : "Set priorities");
        edit.setId("edit-priorities");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(_ -> navigator.showPriorities(facts.header().area()));
        Button projects = new Button("Projects");
        projects.setId("show-projects");
        projects.setMinWidth(Region.USE_PREF_SIZE);
        projects.setOnAction(_ -> navigator.showProjects(facts.header().area()));
        Button meetings = new Button("Meetings");
        meetings.setId("show-meetings");
        meetings.setMinWidth(Region.USE_PREF_SIZE);
        meetings.setOnAction(_ -> navigator.showMeetings(facts.header().area()));
        Button wallboard = new Button("Wallboard");
        wallboard.setId("show-wallboard");
        wallboard.setMinWidth(Region.USE_PREF_SIZE);
        wallboard.setOnAction(_ -> panels.wallboard(facts.header().area()));
        Button notes = new Button("Notes");
        notes.setId("show-notes");
        notes.setMinWidth(Region.USE_PREF_SIZE);
        notes.setOnAction(_ -> panels.notes(facts.header().area()));
        return List.of(room, edit, projects, meetings, notes, wallboard);
    }

    private Region tile(Area area, TileFacts facts) {
        Region tile =
                TileFactory.indicator(
                        facts,
                        () -> navigator.showIndicator(area, facts.indicator()),
                        () -> panels.target(area, facts.indicator(), Breakdown.TOTAL),
                        () ->
                                panels.addToDeck(
                                        new SlideSubject.Tiles(
                                                area.code(), List.of(facts.indicator().code()))));
        tile.setUserData(facts);
        return tile;
    }

    private Region greyTile() {
        Region tile = new Region();
        tile.getStyleClass().addAll("grey-block", "grey-tile");
        return tile;
    }

    @FXML
    private void importFile() {
        navigator.showImport();
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
