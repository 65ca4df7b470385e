package io.github.placeline.ui.index;

import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Composites that officers define: every authority's place, score and parts.
public final class IndexScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Compare", "Index"));
    private final IndexViewModel model;
    private final Parent content;

    /// @param others what may be copied and saved
    public IndexScreen(
            IndexViewModel model,
            ChartDesk charts,
            ForOthers others,
            Navigator navigator,
            Consumer<Notice> say) {
        this.model = model;
        this.content =
                Fxml.load("index.fxml", new IndexController(model, charts, others, navigator, say));
    }

    /// Picks an area out.
    public void show(Area area) {
        model.show(area);
    }

    @Override
    public boolean showsEarlierDays() {
        return true;
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public ReadOnlyProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
