package io.github.placeline.ui;

import io.github.placeline.app.quality.Finding;
import io.github.placeline.app.quality.QualityCheck;
import io.github.placeline.app.quality.QualityList;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.quality.QualityDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What there is to look at in the open workspace.
record WorkspaceQuality(Workspace workspace) implements QualityDesk {

    @Override
    public List<Finding> findings(Progress progress) {
        return new QualityCheck(workspace, LocalDate.now(ZoneId.systemDefault()))
                .findings(progress);
    }

    @Override
    public Set<Long> indicatorsOf(Area area) {
        return workspace.indicators().of(area).stream()
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String save(List<Finding> findings, Path file) {
        return QualityList.save(findings, file);
    }
}
