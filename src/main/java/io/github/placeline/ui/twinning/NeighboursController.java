package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.learning.Lesson;
import io.github.placeline.analysis.learning.Twin;
import io.github.placeline.app.twinning.TwinSuggestions.Suggested;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds `neighbours.fxml`: statistical neighbours as twins, each with what it does better.
public final class NeighboursController {

    @FXML private Label heading;
    @FXML private Label intro;
    @FXML private VBox list;
    @FXML private Node busy;
    private final TwinningViewModel model;
    private final Consumer<Area> choose;
    private final BiConsumer<Area, Indicator> chooseIn;

    NeighboursController(
            TwinningViewModel model, Consumer<Area> choose, BiConsumer<Area, Indicator> chooseIn) {
        this.model = model;
        this.choose = choose;
        this.chooseIn = chooseIn;
    }

    @FXML
    private void initialize() {
        busy.managedProperty().bind(busy.visibleProperty());
        model.twinsProperty()
                .subscribe(twins -> {
                    busy.setVisible(twins instanceof TwinningViewModel.Twins.Looking);
                    switch (twins) {
                        case TwinningViewModel.Twins.NotAsked() -> say("", "", List.of());
                        case TwinningViewModel.Twins.Looking(var area) ->
                                say(
                                        "Who could " + area.name() + " learn from, and teach?",
                                        "Comparing every indicator with every neighbour.",
                                        List.of());
                        case TwinningViewModel.Twins.Failed(var sentence) ->
                                say("", sentence, List.of());
                        case TwinningViewModel.Twins.Found(var suggested) -> show(suggested);
                    }
                });
    }

    private void say(String title, String words, List<Node> twins) {
        heading.setText(title);
        intro.setText(words);
        list.getChildren().setAll(twins);
    }

    private void show(Suggested suggested) {
        say(
                TwinWords.heading(suggested),
                TwinWords.intro(suggested),
                suggested.twins().stream()
                        .<Node>map(twin -> pane(twin, suggested.area().name()))
                        .toList());
    }

    private TitledPane pane(Twin twin, String us) {
        Label name = new Label(twin.area().name());
        name.getStyleClass().add("body-strong");
        VBox head = new VBox(name, caption(TwinWords.tally(twin)));
        TitledPane pane = new TitledPane();
        pane.getStyleClass().add("twin");
        pane.setGraphic(head);
        pane.setAccessibleText(twin.area().name() + ". " + TwinWords.tally(twin));
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.expandedProperty()
                .subscribe(open -> {
                    if (open && pane.getContent() == null) pane.setContent(inside(twin, us));
                });
        return pane;
    }

    private VBox inside(Twin twin, String us) {
        Button beside = new Button("Set beside " + us);
        beside.setOnAction(_ -> choose.accept(twin.area()));
        VBox inside = new VBox(beside);
        inside.getStyleClass().add("twin-inside");
        lessons(inside, "Better in " + twin.area().name(), twin, twin.betterThere());
        lessons(inside, "Better in " + us, twin, twin.betterHere());
        return inside;
    }

    private void lessons(VBox into, String heading, Twin twin, List<Lesson> lessons) {
        if (lessons.isEmpty()) return;
        Label title = new Label(heading);
        title.getStyleClass().add("detail-strong");
        into.getChildren().add(title);
        for (Lesson lesson : lessons) {
            Hyperlink link = new Hyperlink(lesson.indicator().name());
            link.setWrapText(true);
            link.setOnAction(_ -> chooseIn.accept(twin.area(), lesson.indicator()));
            Label why = caption(TwinWords.reason(lesson));
            link.setAccessibleText(lesson.indicator().name() + ". " + why.getText());
            into.getChildren().add(new VBox(link, why));
        }
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
