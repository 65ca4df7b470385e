package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// "Compare with": a switch for everything that may stand beside the area's line.
final class CompanionBar {

    private final FlowPane bar;
    private final Node who;
    private final IndicatorViewModel model;

    /// @param who the choice of whom the figures count, which comes first
    CompanionBar(FlowPane bar, Node who, IndicatorViewModel model) {
        this.bar = bar;
        this.who = who;
        this.model = model;
    }

    void show(IndicatorFacts facts, ChartView view) {
        boolean parts = view instanceof ChartView.Groups;
        List<Node> chips = new ArrayList<>(parts ? List.of() : List.of(who));
        if (view.hasCompanions()) {
            List<ToggleButton> switches = new ArrayList<>(switches(facts));
            if (!facts.others().isEmpty()) switches.add(new AreaSwitch(facts, model));
            Label heading = new Label("Compare with");
            heading.getStyleClass().addAll("detail", "muted");
            if (!switches.isEmpty()) chips.add(heading);
            chips.addAll(switches);
        }
        bar.getChildren().setAll(chips);
        boolean something = view.hasCompanions() || (who.isVisible() && !parts);
        bar.setVisible(something);
        bar.setManaged(something);
    }

    private List<CompanionSwitch> switches(IndicatorFacts facts) {
        Set<Companion> wanted = model.companionsProperty().get();
        return Companion.in(facts.chart()).stream()
                .map(one ->
                        new CompanionSwitch(
                                one.words(facts.chart()),
                                wanted.contains(one),
                                () -> model.toggle(one)))
                .toList();
    }
}
