package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatQuestion;
import io.github.placeline.app.compare.HeatView;
import io.github.placeline.app.compare.SheetFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The compare screen's desk over a workspace, remembering in a map.
public final class DeskByHand implements CompareDesk {

    private final Workspace workspace;
    private final Map<String, String> choices = new HashMap<>();

    public DeskByHand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public HeatFacts facts(HeatQuestion question, Progress progress) {
        return new HeatView(workspace).facts(question, progress);
    }

    @Override
    public List<Area> areasLike(Area looked) {
        return workspace.areas().all().stream()
                .filter(area -> area.invented() == looked.invented())
                .toList();
    }

    @Override
    public List<Indicator> indicators() {
        return workspace.indicators().all();
    }

    @Override
    public long addGroup(String name, List<Area> areas) {
        return workspace.ownGroups().add(name, areas);
    }

    @Override
    public void changeGroup(long group, String name, List<Area> areas) {
        workspace.ownGroups().change(group, name, areas);
    }

    @Override
    public void deleteGroup(long group) {
        workspace.ownGroups().delete(group);
    }

    @Override
    public void save(Path file, List<List<String>> lines) {
        SheetFile.write(file, lines);
    }

    @Override
    public String remembered(String name) {
        return choices.getOrDefault(name, "");
    }

    @Override
    public void remember(String name, String value) {
        choices.put(name, value);
    }
}
