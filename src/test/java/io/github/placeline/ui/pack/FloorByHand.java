package io.github.placeline.ui.pack;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Packs of a real workspace; what was asked for is counted.
final class FloorByHand implements PackFloor {

    final List<String> asked = new ArrayList<>();
    private final Workspace workspace;
    private final PackDesk desk;
    private final PackPreview preview;

    FloorByHand(Workspace workspace) {
        this.workspace = workspace;
        this.desk = new PackDesk(workspace);
        this.preview = new PackPreview(workspace);
    }

    @Override
    public PackShelf shelf(Area area) {
        return new PackShelf(
                area,
                desk.of(area),
                workspace.meetings().of(area),
                workspace.projects().of(area),
                workspace.benchmarkSets().all());
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
        return IntStream.range(0, outline.pages().size())
                .mapToObj(place -> desk.name(outline, place))
                .toList();
    }

    @Override
    public Pack page(PackOutline outline, int place) {
        asked.add("page " + place);
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
        progress.stopIfCancelled();
        return desk.write(outline, file, progress);
    }
}
