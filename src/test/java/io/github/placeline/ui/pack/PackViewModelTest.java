package io.github.placeline.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.ui.Demo;
import io.github.placeline.ui.HeldRunner;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackViewModelTest {

    @TempDir private Path folder;

    private final Edits edits = new Edits(_ -> {});
    private Demo demo;
    private FloorByHand floor;
    private PackViewModel model;
    private PreviewViewModel preview;

    @BeforeEach
    void open() {
        demo = Demo.in(folder);
        floor = new FloorByHand(demo.workspace());
        model = new PackViewModel(floor, new ImmediateRunner(), edits);
        preview = new PreviewViewModel(model, floor, new ImmediateRunner());
        model.show(demo.area());
    }

    private List<PackOutline> stored() {
        return demo.workspace().packs().of(demo.area());
    }

    private PackOutline chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    private List<PageSubject> subjects() {
        return chosen().pages().stream().map(OutlinePage::subject).toList();
    }

    @Test
    void startsFromATemplateAndTakesItBack() {
        model.start(PackTemplate.FOUR_PAGES);

        assertThat(stored()).containsExactly(chosen());
        assertThat(chosen().pages()).hasSize(4);
        assertThat(model.names()).hasSize(4).first().isEqualTo("Summary");

        edits.undo();
        assertThat(stored()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();
        edits.redo();
        assertThat(chosen().pages()).hasSize(4);
    }

    @Test
    void startsFromTheAgendaOfAMeetingWithItsFiguresAndWords() {
        AsAt moment = AsAt.endOf(AsAt.NOW.day());
        Meeting before = meeting(AsAt.endOf(AsAt.NOW.day().minusDays(30)), List.of());
        long project = demo.workspace().projects().of(demo.area()).getFirst().id();
        Meeting now =
                meeting(
                        moment,
                        List.of(
                                new Meeting.Text("Welcome", "Croeso"),
                                new Meeting.OneIndicator(
                                        demo.indicator("phonics").id(), "Ahead at last"),
                                new Meeting.OneProject(project, "")));

        model.start(now);

        assertThat(chosen().meeting()).isEqualTo(now.id());
        assertThat(chosen().asAt()).isEqualTo(moment);
        assertThat(subjects())
                .containsExactly(
                        new PageSubject.Cover(),
                        new PageSubject.Changes(before.asAt()),
                        new PageSubject.OwnWords(),
                        new PageSubject.OneIndicator("phonics", Breakdown.TOTAL),
                        new PageSubject.OneProject(project, "Story boats"),
                        new PageSubject.Method());
        assertThat(chosen().pages())
                .extracting(OutlinePage::commentary)
                .containsExactly("", "", "Croeso", "Ahead at last", "", "");
        edits.undo();
        assertThat(stored()).isEmpty();
    }

    private Meeting meeting(AsAt moment, List<Meeting.Item> items) {
        Meeting meeting =
                new Meeting(0, demo.area().id(), moment.day(), "Board", moment, "", items);
        return meeting.under(demo.workspace().meetings().save(meeting));
    }

    @Test
    void everyEditCanBeTakenBackAndMadeAgain() {
        model.start(PackTemplate.FOUR_PAGES);
        PackOutline first = chosen();

        model.add(OutlinePage.of(new PageSubject.OwnWords()));
        model.changePage(page -> page.headed("Croeso").saying("Ŵyl y plant 🎉"));
        model.move(1, 3);
        model.changePage(page -> page.showing(Shown.TABLE, true).over(5));
        model.change("The pack was renamed", pack -> pack.titled("Board of July"));
        model.placeProperty().set(0);
        model.remove();
        PackOutline last = chosen();
        assertThat(last.title()).isEqualTo("Board of July");
        assertThat(last.pages()).hasSize(4);
        assertThat(last.pages().get(2).commentary()).isEqualTo("Ŵyl y plant 🎉");

        for (int i = 0; i < 6; i++) edits.undo();
        assertThat(stored()).containsExactly(first);
        for (int i = 0; i < 6; i++) edits.redo();
        assertThat(stored()).containsExactly(last);
    }

    @Test
    void addsBehindThePageThatIsLookedAtAndMovesWithIt() {
        model.start(PackTemplate.FOUR_PAGES);
        model.placeProperty().set(1);

        model.add(OutlinePage.of(new PageSubject.Cover()));
        assertThat(model.placeProperty().get()).isEqualTo(2);
        assertThat(subjects()).element(2).isEqualTo(new PageSubject.Cover());

        model.move(2, 0);
        assertThat(model.placeProperty().get()).isZero();
        assertThat(subjects()).first().isEqualTo(new PageSubject.Cover());
        model.turn(-1);
        assertThat(model.placeProperty().get()).isZero();
        model.turn(+1);
        assertThat(model.placeProperty().get()).isEqualTo(1);
    }

    @Test
    void staysOnAPageWhenTheLastOneIsTakenOut() {
        model.start(PackTemplate.FOUR_PAGES);
        model.placeProperty().set(3);

        model.remove();

        assertThat(model.placeProperty().get()).isEqualTo(2);
        for (int i = 0; i < 3; i++) model.remove();
        assertThat(chosen().pages()).isEmpty();
        assertThat(preview.stateProperty().get()).isEqualTo(new PreviewViewModel.State.Nothing());
        model.add(OutlinePage.of(new PageSubject.Cover()));
        assertThat(chosen().pages()).hasSize(1);
    }

    @Test
    void onePressTakesTheSuggestedSentence() {
        model.start(PackTemplate.PROFILE);
        model.add(OutlinePage.of(new PageSubject.OneIndicator("good-level", Breakdown.TOTAL)));

        model.suggest();

        String said = model.page().orElseThrow().commentary();
        assertThat(said).isNotBlank();
        assertThat(demo.facts("good-level").headline().text()).contains(said);
        edits.undo();
        assertThat(model.page().orElseThrow().commentary()).isEmpty();
        model.add(OutlinePage.of(new PageSubject.Cover()));
        model.suggest();
        assertThat(model.messageProperty().get()).startsWith("This page has no figures");
    }

    @Test
    void quickEditsOneAfterTheOtherAreAllKept() {
        model.start(PackTemplate.FOUR_PAGES);
        HeldRunner held = new HeldRunner();
        PackViewModel slow = new PackViewModel(floor, held, edits);
        slow.show(demo.area());
        while (held.next()) {}

        slow.changePage(page -> page.headed("One"));
        slow.move(0, 1);
        slow.move(1, 2);
        assertThat(slow.chosenProperty().get().orElseThrow().pages().get(2).headline())
                .isEqualTo("One");
        while (held.next()) {}

        assertThat(stored().getFirst().pages().get(2).headline()).isEqualTo("One");
        assertThat(slow.chosenProperty().get()).contains(stored().getFirst());
    }

    @Test
    void drawsAPageOnceAndAgainWhenTheWorkspaceHasChanged() {
        model.start(PackTemplate.FOUR_PAGES);
        model.placeProperty().set(3);
        model.placeProperty().set(0);
        assertThat(floor.asked).containsExactly("page 0", "page 3");
        assertThat(preview.stateProperty().get())
                .isInstanceOfSatisfying(
                        PreviewViewModel.State.Shown.class,
                        shown -> {
                            assertThat(shown.place()).isZero();
                            assertThat(shown.of()).isEqualTo(4);
                        });

        preview.drawAgain();
        assertThat(floor.asked).containsExactly("page 0", "page 3", "page 0");
    }

    @Test
    void showsWhatIsBeingTypedBeforeItIsKept() {
        model.start(PackTemplate.FOUR_PAGES);
        PackOutline before = chosen();

        preview.draw(page -> page.headed("A better title"));

        assertThat(preview.stateProperty().get())
                .isInstanceOfSatisfying(
                        PreviewViewModel.State.Shown.class,
                        shown ->
                                assertThat(shown.page().pages().getFirst().title())
                                        .isEqualTo("A better title"));
        assertThat(stored()).containsExactly(before);
    }

    @Test
    void writesTheFileAndSaysSo() {
        model.start(PackTemplate.PROFILE);
        ExportViewModel export = new ExportViewModel(model, floor, new ImmediateRunner());
        Path file = folder.resolve(export.fileName() + ".html");

        export.write(new PackFile(file, PackFile.Kind.WEB_PAGE));

        assertThat(export.stateProperty().get())
                .isInstanceOfSatisfying(
                        ExportViewModel.State.Written.class,
                        written -> assertThat(written.words()).contains("1 page"));
        assertThat(file).content().contains("<h1").contains(demo.area().name());
        assertThat(export.runningProperty().get()).isNull();
    }

    @Test
    void aStoppedExportLeavesNothingBehind() {
        model.start(PackTemplate.PROFILE);
        ExportViewModel export = new ExportViewModel(model, floor, ImmediateRunner.stopped());
        Path file = folder.resolve("stopped.pdf");

        export.write(new PackFile(file, PackFile.Kind.PDF));

        assertThat(export.stateProperty().get()).isInstanceOf(ExportViewModel.State.Failed.class);
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void takesTheFiguresOfAMeeting() {
        model.start(PackTemplate.PROFILE);
        AsAt moment = AsAt.endOf(AsAt.NOW.day().minusDays(1));

        model.change("The figures are as at then", pack -> pack.with(moment));

        assertThat(stored().getFirst().asAt()).isEqualTo(moment);
        assertThat(preview.stateProperty().get()).isInstanceOf(PreviewViewModel.State.Shown.class);
    }
}
