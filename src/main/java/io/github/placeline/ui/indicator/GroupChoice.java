package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.GroupPair;
import io.github.placeline.model.Breakdown;
import io.github.placeline.ui.controls.Worded;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The choice of the two groups that are set beside each other, with the answer in words.
final class GroupChoice {

    private final Node all;
    private final ComboBox<Breakdown> one;
    private final ComboBox<Breakdown> other;
    private final Label sentence;
    private @Nullable GroupPair shown;
    private boolean filling;

    /// @param all the two boxes and the sentence, hidden in every other view
    GroupChoice(
            Node all,
            ComboBox<Breakdown> one,
            ComboBox<Breakdown> other,
            Label sentence,
            IndicatorViewModel model) {
        this.all = all;
        this.one = one;
        this.other = other;
        this.sentence = sentence;
        all.managedProperty().bind(all.visibleProperty());
        all.setVisible(false);
        for (ComboBox<Breakdown> box : List.of(one, other)) {
            box.setConverter(new Worded<>(BreakdownChoice::words));
            box.setOnAction(_ -> {
                if (!filling && one.getValue() != null && other.getValue() != null) choose(model);
            });
        }
    }

    private void choose(IndicatorViewModel model) {
        GroupPair before = shown;
        if (before == null) return;
        GroupPair now = before.choosing(one.getValue(), other.getValue());
        fill(now);
        model.show(now);
    }

    void hide() {
        all.setVisible(false);
    }

    void show(GroupFacts facts) {
        List<Breakdown> parts =
                facts.all().stream().sorted(Comparator.comparing(BreakdownChoice::words)).toList();
        filling = true;
        for (ComboBox<Breakdown> box : List.of(one, other)) {
            if (!parts.equals(box.getItems())) box.getItems().setAll(parts);
        }
        filling = false;
        fill(facts.pair());
        sentence.setText(facts.sentence());
        all.setVisible(true);
    }

    private void fill(GroupPair pair) {
        filling = true;
        shown = pair;
        one.setValue(pair.one());
        other.setValue(pair.other());
        filling = false;
    }
}
