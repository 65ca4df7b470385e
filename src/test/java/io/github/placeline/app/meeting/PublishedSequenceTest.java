package io.github.placeline.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.SharedData;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published measures as they reach a board: the record up to some years ago, then the years
/// since, then a revision.
class PublishedSequenceTest {

    private static final List<String> COLUMNS =
            List.of(
                    "Short Desc",
                    "Data item",
                    "Years",
                    "LA and Regions",
                    "Values",
                    "LA Number",
                    "Region");
    private static final int LAST_YEARS = 2020;
    private static final int RUNS = 6;

    @TempDir private Path folder;

    @Test
    void tellsTheYearsSinceARevisionAndEveryVerdictThatTurned() throws IOException {
        Workspace workspace = described();
        List<List<String>> rows = rows();
        bringIn(
                workspace,
                "until.csv",
                rows.stream().filter(PublishedSequenceTest::isOld).toList());
        AsAt first = now(workspace);
        bringIn(workspace, "all.csv", rows);
        AsAt second = now(workspace);
        List<List<String>> revised = rows.stream().filter(isOf("Blackpool", "2019")).toList();
        assertThat(revised).hasSizeGreaterThan(5);
        bringIn(
                workspace,
                "revised.csv",
                revised.stream().map(PublishedSequenceTest::halfMore).toList());
        Area blackpool = workspace.areas().byCode("E06000009").orElseThrow();

        ChangesFacts since = changes(workspace, blackpool, first, second);

        assertThat(since.of(Kind.REVISED)).isEmpty();
        assertThat(since.of(Kind.NEW)).hasSizeGreaterThan(30);
        assertThat(since.of(Kind.NEW))
                .allSatisfy(line -> assertThat(line.detail()).startsWith("all.csv, line "));
        assertThat(since.of(Kind.TURNED).stream().map(PublishedSequenceTest::words))
                .containsExactlyInAnyOrderElementsOf(turned(workspace, blackpool, first, second))
                .hasSizeGreaterThan(5);
        ChangesFacts later = changes(workspace, blackpool, second, AsAt.NOW);
        assertThat(later.of(Kind.NEW)).isEmpty();
        assertThat(later.of(Kind.REVISED))
                .hasSize(revised.size())
                .allSatisfy(line -> assertThat(line.detail()).startsWith("revised.csv, line "));
    }

    @Test
    @Tag("slow")
    void answersWithinASecondOnTheWholeFile() throws IOException {
        Workspace workspace = described();
        Path file = SharedData.path("lait/lait_core.csv.gz");
        new FileImport(workspace).run(file, new ImportOptions(false, true, "Kim"), Progress.NONE);
        Area blackpool = workspace.areas().byCode("E06000009").orElseThrow();
        AsAt before = AsAt.endOf(AsAt.NOW.day().minusDays(1));
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            ChangesFacts facts = changes(workspace, blackpool, before, AsAt.NOW);
            took.add(Duration.ofNanos(System.nanoTime() - begun));
            assertThat(facts.of(Kind.NEW)).hasSize(71);
        }

        assertThat(took).anySatisfy(one -> assertThat(one).isLessThan(Duration.ofSeconds(1)));
    }

    /// Worked out again from the two dashboards.
    private static List<String> turned(Workspace workspace, Area area, AsAt first, AsAt second) {
        Map<Long, TileFacts> then = tiles(workspace, area, first);
        List<String> turned = new ArrayList<>();
        tiles(workspace, area, second)
                .forEach((key, now) -> {
                    TileFacts was = then.get(key);
                    if (was == null) return;
                    Standing stood = was.position().standing();
                    Standing stands = now.position().standing();
                    if (!List.of(stood, stands).contains(Standing.NO_DATA) && stood != stands)
                        turned.add(now.title() + " Beside England");
                    if (!List.of(was.direction(), now.direction())
                                    .contains(TrendVerdict.TOO_FEW_POINTS)
                            && was.direction() != now.direction())
                        turned.add(now.title() + " Direction");
                });
        return turned;
    }

    private static String words(ChangeLine line) {
        return line.subject() + " " + line.words().substring(0, line.words().indexOf(':'));
    }

    private static Map<Long, TileFacts> tiles(Workspace workspace, Area area, AsAt moment) {
        return new DashboardView(workspace)
                .facts(DashboardQuestion.of(area).with(moment)).sections().stream()
                        .flatMap(section -> section.tiles().stream())
                        .collect(
                                Collectors.toMap(
                                        tile -> tile.indicator().id(),
                                        tile -> tile,
                                        (one, _) -> one));
    }

    private static ChangesFacts changes(Workspace workspace, Area area, AsAt first, AsAt second) {
        return new ChangesSince(workspace).between(area, first, second, Progress.NONE);
    }

    private Workspace described() throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("w.placeline"));
        new FileImport(workspace)
                .run(
                        SharedData.path("lait/lait_data_dictionary.csv"),
                        new ImportOptions(false, true, "Kim"),
                        Progress.NONE);
        return workspace;
    }

    private static AsAt now(Workspace workspace) {
        return new AsAt(workspace.batches().all().getFirst().at());
    }

    /// Blackpool and England.
    private static List<List<String>> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> file =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(
                                                Files.newInputStream(
                                                        SharedData.path("lait/lait_core.csv.gz"))),
                                        StandardCharsets.UTF_8))) {
            return file.stream()
                    .map(row -> COLUMNS.stream().map(row::getField).toList())
                    .filter(row -> row.get(3).equals("Blackpool") || row.get(3).equals("England"))
                    .toList();
        }
    }

    private static boolean isOld(List<String> row) {
        return row.get(2).matches("20[01]\\d.*") || row.get(2).startsWith("" + LAST_YEARS);
    }

    private static Predicate<List<String>> isOf(String area, String period) {
        return row ->
                row.get(3).equals(area)
                        && row.get(2).equals(period)
                        && row.get(4).matches("[0-9.]+");
    }

    private static List<String> halfMore(List<String> row) {
        List<String> revised = new ArrayList<>(row);
        revised.set(4, String.valueOf(Double.parseDouble(row.get(4)) + 0.5));
        return revised;
    }

    private void bringIn(Workspace workspace, String name, List<List<String>> rows)
            throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (List<String> row : rows)
            text.append(
                            row.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .collect(Collectors.joining(",")))
                    .append('\n');
        Path file = Files.writeString(folder.resolve(name), text);
        new FileImport(workspace).run(file, new ImportOptions(false, true, "Kim"), Progress.NONE);
    }
}
