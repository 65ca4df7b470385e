package io.github.placeline.ui;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatQuestion;
import io.github.placeline.app.compare.HeatView;
import io.github.placeline.app.compare.SheetFile;
import io.github.placeline.app.session.Choices;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.compare.CompareDesk;
import java.nio.file.Path;
import java.util.List;

/// The compare screen's way to the open workspace.
final class WorkspaceComparing implements CompareDesk {

    private final Workspace workspace;
    private final Choices choices;

    WorkspaceComparing(Workspace workspace, Choices choices) {
        this.workspace = workspace;
        this.choices = choices;
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
        return choices.find(name);
    }

    @Override
    public void remember(String name, String value) {
        choices.put(name, value);
    }
}
