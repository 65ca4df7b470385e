package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.IndicatorSet;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The choice of indicators: priorities, everything, a topic, or one's own.
final class IndicatorMenu {

    private static final String TOPIC = "topic:";

    private IndicatorMenu() {}

    static void fill(MenuButton menu, HeatFacts facts, CompareViewModel model, OwnChoices own) {
        menu.setText(facts.set().name());
        menu.setAccessibleText("Indicators, " + facts.set().name());
        menu.getItems().clear();
        ToggleGroup one = new ToggleGroup();
        Menu topics = new Menu("Topics");
        for (IndicatorSet set : facts.sets()) {
            RadioMenuItem item =
                    new RadioMenuItem("%s (%d)".formatted(set.name(), set.indicators().size()));
            item.setMnemonicParsing(false);
            item.setToggleGroup(one);
            item.setSelected(set.key().equals(facts.set().key()));
            item.setOnAction(_ -> model.showIndicators(set.key()));
            (set.key().startsWith(TOPIC) ? topics.getItems() : menu.getItems()).add(item);
        }
        if (!topics.getItems().isEmpty()) menu.getItems().add(topics);
        MenuItem choose = new MenuItem("Choose indicators…");
        choose.setOnAction(_ -> own.chooseIndicators(menu.getScene().getWindow()));
        menu.getItems().addAll(new SeparatorMenuItem(), choose);
    }
}
