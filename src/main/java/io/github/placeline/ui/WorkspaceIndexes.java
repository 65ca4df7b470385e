package io.github.placeline.ui;

import io.github.placeline.app.index.IndexFacts;
import io.github.placeline.app.index.IndexView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Index;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.index.IndexViewModel;

/// The index screen's way to the open workspace.
final class WorkspaceIndexes implements IndexViewModel.Desk {

    private final IndexView view;

    WorkspaceIndexes(Workspace workspace) {
        this.view = new IndexView(workspace);
    }

    @Override
    public IndexFacts facts(Area looked, long wanted, AsAt asAt) {
        return view.facts(looked, wanted, asAt);
    }

    @Override
    public Index keep(Index index) {
        return view.keep(index);
    }

    @Override
    public void delete(Index index) {
        view.delete(index);
    }
}
