package io.github.placeline.app.pack;

import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.export.WholeFile;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackHtml;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.export.pack.PackSheets;
import io.github.placeline.export.pack.PackSlides;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that can be done with packs. A screen keeps an outline, changes it by the outline's
/// own methods, saves each change, and asks for pages and pictures to show.
///
/// Pages are made from the figures known at the outline's moment, small numbers hidden; the same
/// pages are the preview and every file.
public final class PackDesk {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final int STEPS = 2;

    private final Workspace workspace;

    public PackDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The packs of an area, the newest made first.
    public List<PackOutline> of(Area area) {
        return workspace.packs().of(area);
    }

    public Optional<PackOutline> byId(long id) {
        return workspace.packs().byId(id);
    }

    /// Keeps an outline under its key, or under a new one.
    ///
    /// @return the outline with its key
    public PackOutline save(PackOutline outline) {
        return workspace.packs().save(outline);
    }

    public void delete(PackOutline outline) {
        workspace.packs().delete(outline);
    }

    /// A new outline with a template's pages; not stored yet.
    public PackOutline started(Area area, PackTemplate template, AsAt asAt) {
        return workspace.together(() ->
                new PackOutline(
                        0,
                        area.id(),
                        null,
                        area.name() + " partnership board, " + MONTH.format(asAt.day()),
                        asAt,
                        new PackTemplates(context(area, asAt)).pages(template)));
    }

    /// The pages as they are shown and written.
    ///
    /// @throws Refusal when the outline's area is no longer in the workspace
    public Pack pack(PackOutline outline) {
        return workspace.together(() -> {
            PackContext context = context(outline);
            return pack(outline, context, maker(outline, context).pages());
        });
    }

    /// One page of an outline, as a pack of one page.
    ///
    /// @param place counted from 0
    /// @throws Refusal when the outline's area is no longer in the workspace
    public Pack page(PackOutline outline, int place) {
        return workspace.together(() -> {
            PackContext context = context(outline);
            return pack(
                    outline,
                    context,
                    List.of(maker(outline, context).page(outline.pages().get(place))));
        });
    }

    /// Writes a pack whole or not at all.
    ///
    /// @return one sentence for whoever asked for it
    /// @throws Refusal when the outline has no pages, its area is no longer in the workspace, or
    ///   the file cannot be written
    /// @throws java.util.concurrent.CancellationException when stopped; nothing is written then
    public String write(PackOutline outline, PackFile file, Progress progress) {
        if (outline.pages().isEmpty())
            throw Refusal.ofInput("This pack has no pages yet, so there is nothing to write.");
        progress.report(0, STEPS, "Reading figures");
        Pack pack = pack(outline);
        progress.stopIfCancelled();
        progress.report(1, STEPS, "Writing pages");
        WholeFile.write(
                file.path(),
                out -> {
                    switch (file.kind()) {
                        case PDF -> PackPdf.write(pack, out);
                        case POWERPOINT -> PackSlides.write(pack, out);
                        case EXCEL -> PackSheets.write(pack, out);
                        case WEB_PAGE ->
                                out.write(PackHtml.of(pack).getBytes(StandardCharsets.UTF_8));
                    }
                    progress.stopIfCancelled();
                });
        progress.report(STEPS, STEPS, "Done");
        int pages = pack.pages().size();
        return "Wrote %d page%s to %s.".formatted(pages, pages == 1 ? "" : "s", file.path());
    }

    /// A plain sentence that the figures of a page suggest as its commentary; empty where a page
    /// has no figures to speak of.
    public String suggestedSentence(PackOutline outline, int place) {
        return workspace.together(() -> suggested(context(outline), outline.pages().get(place)));
    }

    private static String suggested(PackContext context, OutlinePage page) {
        return switch (page.subject()) {
            case PageSubject.OneIndicator(var code, var part) ->
                    context.indicator(code)
                            .map(one ->
                                    IndicatorPages.suggested(
                                            context.facts(one, part, page.years())))
                            .orElse("");
            case PageSubject.Summary _,
                    PageSubject.Profile _,
                    PageSubject.AllIndicators _,
                    PageSubject.Comparison _ ->
                    new SummaryPages(context).suggested();
            case PageSubject.Cover _,
                    PageSubject.Projects _,
                    PageSubject.OneProject _,
                    PageSubject.SetOfParts _,
                    PageSubject.Changes _,
                    PageSubject.Notes _,
                    PageSubject.OwnWords _,
                    PageSubject.Method _ ->
                    "";
        };
    }

    /// A short name for a list of pages: "Persistent absence", "Cover".
    public String name(PackOutline outline, int place) {
        PageSubject subject = outline.pages().get(place).subject();
        return workspace.together(() -> PageNames.of(subject, workspace));
    }

    /// A new page about an indicator as such pages usually are.
    public static OutlinePage indicatorPage(String code, Breakdown part) {
        return OutlinePage.of(new PageSubject.OneIndicator(code, part));
    }

    private static PageMaker maker(PackOutline outline, PackContext context) {
        return new PageMaker(outline, context);
    }

    PackContext context(PackOutline outline) {
        return context(area(outline), outline.asAt());
    }

    private PackContext context(Area area, AsAt asAt) {
        return new PackContext(workspace, area, asAt, SmallNumberGuard.of(workspace, asAt));
    }

    private Area area(PackOutline outline) {
        return workspace.areas().all().stream()
                .filter(one -> one.id() == outline.area())
                .findFirst()
                .orElseThrow(() ->
                        Refusal.ofInput(
                                "The area of this pack is no longer in the workspace, so it cannot be shown."));
    }

    static Pack pack(PackOutline outline, PackContext context, List<PackPage> pages) {
        LocalDate day = context.day();
        return new Pack(
                outline.title(),
                context.area().name(),
                PageSource.asAt(outline.asAt()),
                outline.asAt().equals(AsAt.NOW)
                        ? day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                        : outline.asAt().instant(),
                context.notices(),
                PackWords.licence(context.area()),
                pages);
    }
}
