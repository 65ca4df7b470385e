package io.github.placeline.importing.table;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.table.layout.Heading;
import io.github.placeline.importing.table.layout.LayoutFinder;
import io.github.placeline.importing.table.layout.Layouts;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.layout.Proposer;
import io.github.placeline.importing.table.layout.SheetLayout;
import io.github.placeline.importing.table.read.TableReader;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.RecipeText;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.store.Workspace;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file of tables, whatever program wrote it.
public final class OfficersTable {

    private static final int COLUMNS_NAMED = 20;

    private final String name;
    private final String format;
    private final String encoding;
    private final Supplier<SheetFile> opener;

    /// @param name what to call the file
    /// @param opener opens it from its start, as often as it is asked to
    public OfficersTable(String name, Supplier<SheetFile> opener) {
        this.name = name;
        this.opener = opener;
        try (SheetFile file = opener.get()) {
            this.format = file.format();
            this.encoding = file.encoding();
        }
    }

    public String name() {
        return name;
    }

    /// What the file is, in a few words.
    public String format() {
        return format;
    }

    public String encoding() {
        return encoding;
    }

    /// A table that was read.
    ///
    /// @param recipe how
    /// @param shape the files for which it is used again
    public record ReadTable(Content content, Recipe recipe, String shape) {}

    /// How the file seems to be read: as it was before, or as its headings and first rows say.
    ///
    /// @throws Refusal when it holds no table, or cannot be read
    public Proposal propose(Workspace workspace, Progress progress) {
        KnownAreas areas = new KnownAreas(new AreaIndex(workspace));
        try (SheetFile file = opener.get()) {
            return propose(new LayoutFinder(name, file, areas).find(progress), workspace, areas);
        }
    }

    private Proposal propose(Layouts layouts, Workspace workspace, KnownAreas areas) {
        Proposal proposal = Proposer.propose(layouts, format, encoding, areas);
        Optional<KeptRecipe> kept = workspace.recipes().forShape(proposal.shape());
        if (kept.isPresent()) {
            proposal = proposal.remembering(RecipeText.read(kept.get().name(), kept.get().text()));
        }
        return new IndicatorNames(workspace.indicators().all()).in(proposal);
    }

    /// Reads all of it. Writes nothing.
    ///
    /// @param given the recipe to read it by; null where the one that was kept or proposed is meant
    /// @throws Refusal when it cannot be read, the recipe does not fit it, or the proposal is not
    ///   sure
    public ReadTable read(
            Workspace workspace, @Nullable Recipe given, Answers answers, Progress progress) {
        AreaIndex index = new AreaIndex(workspace);
        KnownAreas areas = new KnownAreas(index);
        Findings findings = new Findings(name, answers);
        try (SheetFile file = opener.get()) {
            Layouts layouts = new LayoutFinder(name, file, areas).find(progress);
            Proposal proposal = propose(layouts, workspace, areas);
            if (given == null && !proposal.isSure()) throw unsure(proposal);
            Recipe recipe = given == null ? proposal.recipe() : given;
            TableContent content =
                    new TableContent(
                            recipe,
                            new AreaMatcher(index, answers),
                            new IndicatorNames(workspace.indicators().all()),
                            findings,
                            new ReadingProgress(progress, file));
            content.note(layouts);
            boolean fits = false;
            for (SheetLayout sheet : layouts.tables()) {
                TableReader reader = new TableReader(name, recipe, sheet, areas, content);
                content.begin(sheet, recipe);
                if (reader.hasFigures()) reader.read(file);
                fits |= reader.hasFigures();
            }
            if (!fits) throw misfit(recipe, layouts);
            return new ReadTable(content.finish(), recipe, proposal.shape());
        }
    }

    private Refusal unsure(Proposal proposal) {
        return Refusal.ofInput(
                "%s needs an answer before it is imported: %s Say how it is read in a recipe."
                        .formatted(name, proposal.question()));
    }

    private Refusal misfit(Recipe recipe, Layouts layouts) {
        String headings =
                layouts.tables().stream()
                        .flatMap(sheet -> sheet.headings().stream())
                        .map(Heading::kind)
                        .distinct()
                        .limit(COLUMNS_NAMED)
                        .collect(Collectors.joining(", "));
        return Refusal.ofInput(
                "The recipe “%s” does not fit %s: none of its columns of figures is there. The columns of the file are: %s."
                        .formatted(recipe.name(), name, headings));
    }
}
