package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.model.Breakdown;
import io.github.placeline.ui.controls.Worded;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// The choice of whom the figures count, where a file tells parts of the population apart.
final class BreakdownChoice {

    private final Node all;
    private final ComboBox<Breakdown> box;

    /// @param all the box with its label, hidden where there is nothing to choose
    BreakdownChoice(Node all, ComboBox<Breakdown> box, IndicatorViewModel model) {
        this.all = all;
        this.box = box;
        all.managedProperty().bind(all.visibleProperty());
        box.setConverter(new Worded<>(BreakdownChoice::words));
        box.setOnAction(_ -> {
            Breakdown chosen = box.getValue();
            if (chosen != null) model.show(chosen);
        });
    }

    void show(IndicatorFacts facts) {
        List<Breakdown> parts =
                facts.breakdowns().stream()
                        .sorted(
                                Comparator.comparing((Breakdown part) -> !part.isTotal())
                                        .thenComparing((Breakdown part) -> words(part)))
                        .toList();
        if (!parts.equals(box.getItems())) box.getItems().setAll(parts);
        box.setValue(facts.question().breakdown());
        all.setVisible(parts.size() > 1);
    }

    /// "Everyone"; "Female, Special school": values that do not explain themselves keep their name.
    static String words(Breakdown part) {
        if (part.isTotal()) return "Everyone";
        return part.parts().entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String words(String characteristic, String value) {
        boolean bare = value.chars().noneMatch(Character::isLetter) || value.length() < 4;
        return bare ? characteristic.replace('_', ' ').toLowerCase(Locale.UK) + " " + value : value;
    }
}
