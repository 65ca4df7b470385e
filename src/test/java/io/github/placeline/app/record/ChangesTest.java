package io.github.placeline.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    private static final String FIRST =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level,2018/19,Blackpool,60,890,North West
            GLD,,2019/20,Blackpool,61,890,North West
            GLD,,2018/19,Leeds,70,383,Yorkshire and The Humber
            """;
    private static final String SECOND =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,,2018/19,Blackpool,60.5,890,North West
            GLD,,2019/20,Blackpool,c,890,North West
            GLD,,2020/21,Blackpool,62,890,North West
            GLD,,2018/19,Leeds,70,383,Yorkshire and The Humber
            """;

    @TempDir private Path folder;

    private Workspace workspace;
    private Instant between = Instant.EPOCH;

    @BeforeEach
    void bringBothIn() throws IOException, InterruptedException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        bringIn("first.csv", FIRST);
        between = workspace.batches().all().getFirst().at();
        bringIn("second.csv", SECOND);
    }

    @Test
    void listsEveryVersionOfAReadingTheNewestFirst() {
        List<Revision> revisions =
                new Revisions(workspace).of(blackpool(), indicator(), Breakdown.TOTAL);

        assertThat(revisions)
                .extracting(one ->
                        one.version().observation().period().label()
                                + " "
                                + one.text()
                                + " "
                                + Revision.place(one.version())
                                + (one.version().isCurrent() ? " now" : ""))
                .containsExactly(
                        "2020/21 62.0 second.csv, line 4 now",
                        "2019/20 [c] second.csv, line 3 now",
                        "2019/20 61.0 first.csv, line 3",
                        "2018/19 60.5 second.csv, line 2 now",
                        "2018/19 60.0 first.csv, line 2");
        assertThat(revisions.getLast().standing())
                .startsWith("until ")
                .endsWith(", replaced from second.csv by Kim");
    }

    @Test
    void listsWhatIsNewAndWhatChangedButNotWhatStayed() {
        assertThat(words(new AsAt(between), AsAt.NOW))
                .containsExactly(
                        "Changed 2018/19 60.0 60.5 second.csv, line 2",
                        "Changed 2019/20 61.0 [c] second.csv, line 3",
                        "New 2020/21  62.0 second.csv, line 4");
        assertThat(words(new AsAt(Instant.EPOCH), new AsAt(between))).hasSize(2);
        assertThat(words(AsAt.NOW, AsAt.NOW)).isEmpty();
    }

    @Test
    void forgetsWhatWasTakenBack() {
        workspace.batches().undoLatest();

        assertThat(words(new AsAt(between), AsAt.NOW)).isEmpty();
    }

    @Test
    void keepsToOneAreaAndOneIndicator() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Changes changes = new Changes(workspace);
        Area leeds = workspace.areas().byCode("E08000035").orElseThrow();

        assertThat(
                        changes.between(
                                today.minusYears(1), today, Optional.of(leeds), Optional.empty()))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Change.Kind.NEW));
        List<Change> all =
                changes.between(
                        today.minusYears(1), today, Optional.empty(), Optional.of(indicator()));
        assertThat(Changes.counted(all)).isEqualTo("4 new, 0 changed, 0 withdrawn.");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        assertThatThrownBy(() ->
                        new Changes(workspace)
                                .between(
                                        today,
                                        today.minusDays(1),
                                        Optional.empty(),
                                        Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is before the first");
    }

    @Test
    void keepsNotesAndPutsARemovedOneBack() {
        AreaNote note =
                workspace.notes().put(note(0, Period.academicYearEnding(2019), "A school closed"));
        AreaNote whole = workspace.notes().put(note(0, null, "Counted by the council"));
        assertThat(workspace.notes().of(blackpool(), indicator())).containsExactly(whole, note);

        workspace
                .notes()
                .put(note(note.id(), Period.academicYearEnding(2020), "Two schools closed"));
        assertThat(workspace.notes().of(blackpool(), indicator()))
                .extracting(AreaNote::text)
                .containsExactly("Counted by the council", "Two schools closed");

        workspace.notes().remove(note);
        workspace.notes().put(note);
        assertThat(workspace.notes().of(blackpool(), indicator())).containsExactly(whole, note);
    }

    private AreaNote note(long id, @org.jspecify.annotations.Nullable Period period, String text) {
        return new AreaNote(
                id,
                blackpool().id(),
                indicator().id(),
                period,
                "Kim",
                LocalDate.of(2024, 3, 1),
                text);
    }

    private List<String> words(AsAt first, AsAt second) {
        return workspace
                .differences()
                .between(first, second, Optional.of(blackpool()), Optional.empty())
                .stream()
                .map(Change::of)
                .map(one ->
                        "%s %s %s %s %s"
                                .formatted(
                                        one.kind().words(),
                                        one.difference().period().label(),
                                        one.before(),
                                        one.after(),
                                        one.place()))
                .toList();
    }

    private Area blackpool() {
        return workspace.areas().byCode("E06000009").orElseThrow();
    }

    private Indicator indicator() {
        return workspace.indicators().byCode("GLD").orElseThrow();
    }

    private void bringIn(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }
}
