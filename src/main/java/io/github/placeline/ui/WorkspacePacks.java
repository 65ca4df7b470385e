package io.github.placeline.ui;

import io.github.placeline.app.pack.AgendaPack;
import io.github.placeline.app.pack.PackDesk;
import io.github.placeline.app.pack.PackFile;
import io.github.placeline.app.pack.PackPreview;
import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.pack.PackFloor;
import io.github.placeline.ui.pack.PackShelf;
import java.util.List;
import java.util.stream.IntStream;

/// The pack builder's way to the open workspace.
final class WorkspacePacks implements PackFloor {

    private final Workspace workspace;
    private final PackDesk desk;
    private final PackPreview preview;

    WorkspacePacks(Workspace workspace) {
        this.workspace = workspace;
        this.desk = new PackDesk(workspace);
        this.preview = new PackPreview(workspace);
    }

    @Override
    public PackShelf shelf(Area area) {
        return workspace.together(() ->
                new PackShelf(
                        area,
                        desk.of(area),
                        workspace.meetings().of(area),
                        workspace.projects().of(area),
                        workspace.benchmarkSets().all()));
    }

    @Override
    public PackOutline started(Area area, PackTemplate template, AsAt asAt) {
        return desk.started(area, template, asAt);
    }

    @Override
    public PackOutline ofAgenda(Area area, Meeting meeting) {
        return new AgendaPack(workspace).of(area, meeting);
    }

    @Override
    public PackOutline save(PackOutline outline) {
        return desk.save(outline);
    }

    @Override
    public void delete(PackOutline outline) {
        desk.delete(outline);
    }

    @Override
    public List<String> names(PackOutline outline) {
        return workspace.together(() ->
                IntStream.range(0, outline.pages().size())
                        .mapToObj(place -> desk.name(outline, place))
                        .toList());
    }

    @Override
    public Pack page(PackOutline outline, int place) {
        return preview.page(outline, place);
    }

    @Override
    public void forgetPages() {
        preview.forget();
    }

    @Override
    public String suggestion(PackOutline outline, int place) {
        return desk.suggestedSentence(outline, place);
    }

    @Override
    public String write(PackOutline outline, PackFile file, Progress progress) {
        return desk.write(outline, file, progress);
    }
}
