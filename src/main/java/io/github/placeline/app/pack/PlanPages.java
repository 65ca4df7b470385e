package io.github.placeline.app.pack;

import io.github.placeline.app.plan.MeasureStanding;
import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.export.pack.FigureFormat;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.Area;
import io.github.placeline.model.Project;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pages about projects: money, measures, decisions.
final class PlanPages {

    private static final double PENCE = 100;

    private final PackContext context;

    PlanPages(PackContext context) {
        this.context = context;
    }

    private List<ProjectPage> projects() {
        return new ProjectDesk(context.workspace())
                .book(context.area(), context.asAt(), context.guard())
                .pages();
    }

    PackPage all(OutlinePage page) {
        List<ProjectPage> projects = projects();
        List<PackBlock> blocks = TablePages.said(page);
        if (projects.isEmpty())
            blocks.add(new PackBlock.Words(Kind.PLAIN, "No projects are recorded for this area."));
        else
            blocks.add(
                    new PackBlock.Table(
                            new PackTable(
                                    "Projects, money and the latest decision",
                                    List.of(
                                            Column.words("Project", 2),
                                            Column.words("Priority", 2),
                                            Column.words("Dates", 1.6),
                                            Column.figures("Funding"),
                                            Column.figures("Match funding"),
                                            Column.words("Latest decision", 2)),
                                    projects.stream().map(PlanPages::row).toList())));
        return PackPage.of(
                "Projects",
                context.area().name(),
                TablePages.headline(page, "Projects of " + context.area().name()),
                blocks,
                source());
    }

    private String source() {
        return "Source: the partnership's own record of projects. As at "
                + PageSource.asAt(context.asAt())
                + ".";
    }

    private static List<Cell> row(ProjectPage page) {
        Project project = page.project();
        return List.of(
                Cell.of(project.title()),
                Cell.of(page.priority()),
                Cell.of(page.dates()),
                pounds(project.fundingPence()),
                pounds(project.matchFundingPence()),
                Cell.of(
                        project.decisions().isEmpty()
                                ? "None yet"
                                : decision(project.decisions().getLast())));
    }

    private static Cell pounds(long pence) {
        return Cell.of(
                ProjectPage.pounds(pence),
                pence / PENCE,
                FigureFormat.plain(pence % (long) PENCE == 0 ? 0 : 2));
    }

    private static String decision(Project.Decision decision) {
        return decision.kind().words() + ", " + ProjectPage.day(decision.on());
    }

    PackPage one(PageSubject.OneProject subject, OutlinePage page) {
        Optional<ProjectPage> found =
                projects().stream()
                        .filter(one -> one.project().id() == subject.project())
                        .findFirst();
        String name = found.map(one -> one.project().title()).orElse(subject.title());
        List<PackBlock> blocks = new ArrayList<>();
        found.ifPresentOrElse(
                one -> blocks(one, page, blocks),
                () ->
                        blocks.add(
                                new PackBlock.Words(
                                        Kind.LEAD,
                                        "This project is no longer in this workspace.")));
        if (found.isEmpty()) blocks.addAll(TablePages.said(page));
        return PackPage.of(
                name,
                context.area().name() + found.map(one -> priority(one.priority())).orElse(""),
                TablePages.headline(page, name),
                blocks,
                source());
    }

    private static String priority(String title) {
        return title.isEmpty() ? "" : " \u00b7 " + title;
    }

    private void blocks(ProjectPage page, OutlinePage outline, List<PackBlock> blocks) {
        Project project = page.project();
        blocks.add(
                new PackBlock.Facts(
                        List.of(
                                new PackBlock.Fact("When", page.dates(), ""),
                                new PackBlock.Fact(
                                        "Funding",
                                        ProjectPage.pounds(project.fundingPence()),
                                        "from the programme"),
                                new PackBlock.Fact(
                                        "Match funding",
                                        ProjectPage.pounds(project.matchFundingPence()),
                                        ""),
                                new PackBlock.Fact(
                                        "Latest decision",
                                        project.decisions().isEmpty()
                                                ? "None yet"
                                                : project.decisions().getLast().kind().words(),
                                        project.decisions().isEmpty()
                                                ? ""
                                                : ProjectPage.day(
                                                        project.decisions().getLast().on())))));
        blocks.addAll(TablePages.said(outline));
        String about =
                Stream.of(
                                said("Where: ", places(page.places())),
                                said("Phase: ", project.phase()),
                                said("Partners: ", project.partners()),
                                said("Evidence: ", project.evidence()))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        if (!about.isEmpty()) blocks.add(new PackBlock.Words(Kind.PLAIN, about));
        if (!page.measures().isEmpty()) blocks.add(new PackBlock.Table(measures(page.measures())));
        if (!project.decisions().isEmpty())
            blocks.add(new PackBlock.Table(decisions(project.decisions())));
        List<String> notes =
                context.workspace().notes().of(project).stream()
                        .filter(note -> !note.written().isAfter(context.day()))
                        .map(NoteWords::of)
                        .toList();
        if (outline.shows(Shown.NOTES) && !notes.isEmpty()) {
            blocks.add(new PackBlock.Heading("What people who know the place say"));
            blocks.add(new PackBlock.Bullets(notes));
        }
    }

    private static String said(String before, String words) {
        return words.isBlank() ? "" : before + words.strip();
    }

    private static String places(List<Area> places) {
        return places.stream().map(Area::name).collect(Collectors.joining(", "));
    }

    private static PackTable measures(List<MeasureStanding> measures) {
        return new PackTable(
                "Success measures",
                List.of(
                        Column.words("Measure", 2),
                        Column.words("Wanted", 1),
                        Column.words("What happened", 3)),
                measures.stream()
                        .map(one ->
                                List.of(
                                        Cell.of(one.name()),
                                        Cell.of(one.wanted()),
                                        Cell.of(one.happened())))
                        .toList());
    }

    private static PackTable decisions(List<Project.Decision> decisions) {
        return new PackTable(
                "Decisions of the board",
                List.of(
                        Column.words("Date", 1),
                        Column.words("Decision", 1),
                        Column.words("Reason", 4)),
                decisions.stream()
                        .map(one ->
                                List.of(
                                        Cell.of(ProjectPage.day(one.on())),
                                        Cell.of(one.kind().words()),
                                        Cell.of(one.reason())))
                        .toList());
    }
}
