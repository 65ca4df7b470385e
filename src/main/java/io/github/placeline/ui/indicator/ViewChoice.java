package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TermCharts;
import io.github.placeline.ui.controls.Worded;
import java.util.List;
import javafx.scene.control.ComboBox;

/// The choice of how the record is looked at, where there is more than one way.
final class ViewChoice {

    private final ComboBox<ChartView> box;
    private boolean byTerm;

    ViewChoice(ComboBox<ChartView> box, IndicatorViewModel model) {
        this.box = box;
        box.managedProperty().bind(box.visibleProperty());
        box.setConverter(new Worded<>(view -> view.words(byTerm)));
        box.setOnAction(_ -> {
            ChartView chosen = box.getValue();
            if (chosen != null && !chosen.equals(model.viewProperty().get())) model.look(chosen);
        });
        model.viewProperty().subscribe(view -> box.setValue(view));
    }

    void show(IndicatorFacts facts, ChartView now) {
        byTerm = TermCharts.termsIn(facts.area()).size() > 1;
        List<ChartView> views = ChartView.of(facts);
        box.getItems().setAll(views);
        box.setValue(now);
        box.setVisible(views.size() > 1);
    }
}
