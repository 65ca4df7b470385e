package io.github.placeline.app.deck;

import io.github.placeline.app.deck.Making.Filled;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.plan.MeasureStanding;
import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideBody.Fact;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Project;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Slides about a project, and slides of words.
final class PlanSlides {

    private final Workspace workspace;

    PlanSlides(Workspace workspace) {
        this.workspace = workspace;
    }

    SlideFacts project(Slide slide, SlideSubject.OneProject wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        Making making = new Making(slide, "Project", area, null);
        if (area == null) return making.withoutArea(wanted.area());
        Optional<ProjectPage> page =
                new ProjectDesk(workspace)
                                .book(area, AsAt.NOW, SmallNumberGuard.of(workspace, AsAt.NOW))
                                .pages()
                                .stream()
                                .filter(one -> one.project().id() == wanted.project())
                                .findFirst();
        if (page.isEmpty())
            return making.gone(
                    wanted.title(),
                    "The project “%s” is no longer in this workspace.".formatted(wanted.title()));
        Project project = page.get().project();
        List<Fact> facts = facts(page.get());
        List<List<String>> table = new ArrayList<>(List.of(List.of(project.title(), "")));
        for (Fact fact : facts) table.add(List.of(fact.name(), fact.words()));
        return making.with(
                new Filled(
                        project.title() + ", " + area.name(),
                        area.name() + "  ·  Project",
                        project.title(),
                        new SlideBody.Facts(facts),
                        "",
                        true,
                        Set.of(),
                        table,
                        ChartSlides.names(List.of(area))));
    }

    private static List<Fact> facts(ProjectPage page) {
        Project project = page.project();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("When", page.dates()));
        if (!page.priority().isEmpty()) facts.add(new Fact("Priority", page.priority()));
        if (project.fundingPence() > 0)
            facts.add(new Fact("Funding", ProjectPage.pounds(project.fundingPence())));
        if (project.matchFundingPence() > 0)
            facts.add(new Fact("Match funding", ProjectPage.pounds(project.matchFundingPence())));
        if (!page.places().isEmpty())
            facts.add(
                    new Fact(
                            "Where",
                            page.places().stream()
                                    .map(Area::name)
                                    .collect(Collectors.joining(", "))));
        if (!project.partners().isBlank()) facts.add(new Fact("With", project.partners()));
        for (MeasureStanding measure : page.measures()) {
            facts.add(new Fact(measure.name(), measure.wanted()));
            facts.add(new Fact("So far", measure.happened()));
        }
        project.decisions().stream()
                .max(Comparator.comparing(Project.Decision::on))
                .ifPresent(decision ->
                        facts.add(
                                new Fact(
                                        "Decision",
                                        decision.kind().words()
                                                + ", "
                                                + ProjectPage.day(decision.on())
                                                + (decision.reason().isBlank()
                                                        ? ""
                                                        : ": " + decision.reason()))));
        return facts;
    }

    static SlideFacts words(Slide slide, SlideSubject.Words wanted) {
        List<String> lines =
                wanted.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String title = slide.headline().isBlank() ? "Words" : slide.headline();
        return new Making(slide, "Words", null, null)
                .with(
                        new Filled(
                                title,
                                "",
                                "",
                                new SlideBody.Points(lines),
                                "",
                                true,
                                Set.of(),
                                List.of(),
                                List.of()));
    }
}
