package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.CompareGroup;
import io.github.placeline.app.compare.CompareGroup.Kind;
import io.github.placeline.app.compare.HeatFacts;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The choice of a group, with what can be done about one's own groups.
final class GroupMenu {

    private GroupMenu() {}

    static void fill(MenuButton menu, HeatFacts facts, CompareViewModel model, OwnChoices own) {
        menu.setText(facts.group().name());
        menu.setAccessibleText("Group, " + facts.group().name());
        menu.getItems().clear();
        ToggleGroup one = new ToggleGroup();
        for (Kind kind : Kind.values()) {
            List<MenuItem> items =
                    facts.groups().stream()
                            .filter(group -> group.kind() == kind)
                            .map(group -> (MenuItem) item(group, facts, model, one))
                            .toList();
            if (items.isEmpty()) continue;
            if (kind == Kind.REGION) {
                Menu regions = new Menu(kind.words());
                regions.getItems().setAll(items);
                menu.getItems().add(regions);
            } else {
                menu.getItems().addAll(items);
            }
        }
        menu.getItems().add(new SeparatorMenuItem());
        MenuItem add = new MenuItem("New group…");
        add.setOnAction(_ -> own.newGroup(menu.getScene().getWindow()));
        menu.getItems().add(add);
        CompareGroup shown = facts.group();
        if (shown.kind() != Kind.OWN) return;
        MenuItem change = new MenuItem("Change “" + shown.name() + "”…");
        change.setOnAction(_ -> own.changeGroup(menu.getScene().getWindow(), shown));
        MenuItem delete = new MenuItem("Delete “" + shown.name() + "”");
        delete.setOnAction(_ -> own.deleteGroup(shown));
        menu.getItems().addAll(change, delete);
    }

    private static RadioMenuItem item(
            CompareGroup group, HeatFacts facts, CompareViewModel model, ToggleGroup one) {
        RadioMenuItem item = new RadioMenuItem(group.name());
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(group.key().equals(facts.group().key()));
        item.setOnAction(_ -> model.showGroup(group.key()));
        return item;
    }
}
