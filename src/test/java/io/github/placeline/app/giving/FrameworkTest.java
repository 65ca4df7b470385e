package io.github.placeline.app.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.State;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkTest {

    private static final ImportOptions ALL = new ImportOptions(false, false, "test");

    @TempDir private Path folder;

    private Workspace first;
    private Path file;

    @BeforeEach
    void makeOneWithEverythingThatCanBeShared() {
        first = Workspace.create(folder.resolve("first.placeline"));
        file = folder.resolve("framework.csv");
        first.add(additions -> {
            additions.indicator(indicator("GLD", Polarity.HIGHER_IS_BETTER));
            additions.indicator(indicator("=OLD;\"x\"", Polarity.LOWER_IS_BETTER));
            additions.group(
                    new AreaGroup(
                            0,
                            "Seaside towns",
                            AreaGroup.Kind.OWN,
                            null,
                            "2025",
                            Lifetime.ALWAYS,
                            List.of(
                                    new AreaGroup.Member(blackpool(), ""),
                                    new AreaGroup.Member(area("E06000036"), ""))));
            return true;
        });
        Indicator gld = first.indicators().byCode("GLD").orElseThrow();
        Indicator old = first.indicators().byCode("=OLD;\"x\"").orElseThrow();
        Breakdown girls = Breakdown.of(Map.of("se=x", "Girls; all"));
        first.longSeries()
                .join(new Continuation(gld.id(), girls, old.id(), Breakdown.TOTAL), "test", "join");
        first.longSeries()
                .enter(
                        new SeriesBreak(
                                gld.id(),
                                Period.academicYearEnding(2022),
                                "A new profile, counted anew",
                                SeriesBreak.Origin.ENTERED),
                        "test",
                        "break");
        first.priorities().add(blackpool(), "-A good start", List.of(gld, old));
        first.benchmarkSets()
                .save(
                        new BenchmarkSet(
                                0,
                                "Good guidance",
                                List.of(
                                        new BenchmarkSet.Part("Not chosen yet", null),
                                        new BenchmarkSet.Part("A part; with = signs", gld.id()),
                                        new BenchmarkSet.Part("The last", null))));
    }

    @Test
    void bringsEverythingIntoAnotherWorkspaceAndCountsEachRow() {
        new SaveFramework(first).write(file);
        Workspace second = Workspace.create(folder.resolve("second.placeline"));

        ImportReport report = new FileImport(second).run(file, ALL, Progress.NONE);

        assertThat(report.problems()).isEmpty();
        assertThat(report.format()).isEqualTo("Framework");
        assertThat(report.counts().added()).isEqualTo(7);
        assertThat(second.framework().all()).isEqualTo(first.framework().all()).hasSize(9);
        Path again = folder.resolve("again.csv");
        new SaveFramework(second).write(again);
        assertThat(again).hasSameTextualContentAs(file);
        assertThat(new FileImport(second).run(file, ALL, Progress.NONE).written()).isFalse();
    }

    @Test
    void isTakenBackExactly() throws SQLException, IOException {
        new SaveFramework(first).write(file);
        Workspace second = Workspace.create(folder.resolve("second.placeline"));
        List<String> before = State.of(second.file());
        var known = second.framework().all();
        new FileImport(second).run(file, ALL, Progress.NONE);
        var whole = second.framework().all();
        Path changed =
                Files.writeString(
                        folder.resolve("changed.csv"),
                        Files.readString(file)
                                .replace("counted anew", "counted otherwise")
                                .replace("higher is better", "neutral")
                                .replace("E06000009; E06000036", "E06000036")
                                .replace("Not chosen yet", "Chosen now"));

        ImportReport report = new FileImport(second).run(changed, ALL, Progress.NONE);

        assertThat(report.counts().changed()).isEqualTo(4);
        assertThat(report.counts().unchanged()).isEqualTo(5);
        assertThat(second.framework().all()).isNotEqualTo(whole);
        second.batches().undoLatest();
        assertThat(second.framework().all()).isEqualTo(whole);
        second.batches().undoLatest();
        assertThat(second.framework().all()).isEqualTo(known);
        assertThat(State.of(second.file())).isEqualTo(before);
    }

    @Test
    void holdsBackWhatNamesSomethingUnknown() throws IOException {
        new SaveFramework(first).write(file);
        Files.writeString(file, Files.readString(file).replace("E06000036", "E99999999"));
        Workspace second = Workspace.create(folder.resolve("second.placeline"));

        ImportReport report = new FileImport(second).run(file, ALL, Progress.NONE);

        assertThat(report.written()).isFalse();
        assertThat(report.counts().heldBack()).isEqualTo(1);
        assertThat(report.problems().getFirst().text()).contains("E99999999");
        assertThat(report.problems().getFirst().line()).isPositive();
    }

    @Test
    void aSetWithMoreIndicatorsThanPartsIsHeldBack() throws IOException {
        new SaveFramework(first).write(file);
        Files.writeString(file, Files.readString(file).replace("; GLD; ", "GLD; GLD; GLD; GLD"));

        ImportReport report =
                new FileImport(Workspace.create(folder.resolve("second.placeline")))
                        .run(file, ALL, Progress.NONE);

        assertThat(report.counts().heldBack()).isEqualTo(1);
        assertThat(report.problems().getFirst().text()).contains("more indicators than parts");
    }

    @Test
    void takingBackAnImportLeavesWhatASetOfPartsHasChosen() throws IOException {
        Path own =
                Files.writeString(
                        folder.resolve("own.csv"),
                        """
                        Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
                        NEWONE,Invented,2022/23,Blackpool,63.1,890,North West
                        """);
        new FileImport(first).run(own, ALL, Progress.NONE);
        Indicator brought = first.indicators().byCode("NEWONE").orElseThrow();
        BenchmarkSet set = first.benchmarkSets().all().getFirst();
        first.benchmarkSets().save(set.with(new BenchmarkSet.Part("Another", brought.id())));

        first.batches().undoLatest();

        assertThat(first.benchmarkSets().all().getFirst().parts().getLast().indicator())
                .isEqualTo(brought.id());
        assertThat(first.indicators().byCode("NEWONE")).isPresent();
    }

    @Test
    void hasNothingToSaveWithoutIndicators() {
        Workspace empty = Workspace.create(folder.resolve("empty.placeline"));

        assertThatThrownBy(() -> new SaveFramework(empty).write(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no indicators yet");
        assertThat(file).doesNotExist();
    }

    private Area blackpool() {
        return area("E06000009");
    }

    private Area area(String code) {
        return first.areas().byCode(code).orElseThrow();
    }

    private static Indicator indicator(String code, Polarity polarity) {
        return new Indicator(
                0,
                code,
                "Name of " + code,
                List.of("Early years", "Key; stage"),
                Unit.per(100),
                1,
                polarity,
                YearType.ACADEMIC,
                "Children",
                "What it is,\nin two lines",
                "-",
                "DfE",
                "https://example.org",
                "2025-01-01",
                "2026-01-01",
                true,
                false);
    }
}
