package io.github.placeline.cli;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.ImportFiles.Outcome;
import io.github.placeline.export.WholeFile;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.RecipeText;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Brings files of figures into a workspace, each whole or not at all.")
final class ImportCommand implements Callable<Integer> {

    private static final int PROBLEMS_LISTED = 20;

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "CSV or other text, plain or in .gz or .zip; XLSX, XLS or ODS.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only says what would change.")
    private boolean dryRun;

    @Option(
            names = "--accept-flagged",
            description = "Imports what is sure although something is held back.")
    private boolean acceptFlagged;

    @Option(
            names = "--json",
            paramLabel = "REPORT",
            description = "Writes the report into a file as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--recipe",
            paramLabel = "RECIPE",
            description = "Reads the tables as this file says.")
    private @Nullable Path recipe;

    @Option(
            names = "--write-recipe",
            paramLabel = "RECIPE",
            description =
                    "Writes how the tables seem to be read into a file, to be corrected and given to --recipe. Imports nothing.")
    private @Nullable Path writeRecipe;

    @Spec private @Nullable CommandSpec spec;

    private final Streams streams;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ImportFiles importing = new ImportFiles(workspace.open());
        if (writeRecipe != null) return writeRecipe(importing, writeRecipe);
        ImportOptions options =
                new ImportOptions(dryRun, acceptFlagged, ImportFiles.user())
                        .withRecipe(recipe == null ? null : ImportFiles.recipe(recipe));
        List<Outcome> outcomes = importing.run(files, options, Progress.NONE);
        outcomes.forEach(this::print);
        if (recipe == null) outcomes.forEach(outcome -> hint(importing, outcome));
        if (json != null) {
            List<ImportReport> reports =
                    outcomes.stream()
                            .filter(Outcome.Reported.class::isInstance)
                            .map(outcome -> ((Outcome.Reported) outcome).report())
                            .toList();
            if (!reports.isEmpty())
                WholeFile.write(json, ImportReportsAsJson.text(reports, files.size() > 1));
        }
        return outcomes.stream().mapToInt(this::exitCode).max().orElse(ExitCode.DONE);
    }

    private int writeRecipe(ImportFiles importing, Path to) {
        if (files.size() > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--write-recipe takes one FILE at a time.");
        }
        Path file = files.getFirst();
        Optional<Proposal> proposal = importing.propose(file, Progress.NONE);
        if (proposal.isEmpty()) {
            streams.err().println(file + " needs no recipe: its format leaves no question.");
            return ExitCode.REFUSED;
        }
        WholeFile.write(to, RecipeText.write(proposal.get().recipe()));
        streams.out().printf("How %s seems to be read was written to %s.%n", file, to);
        if (!proposal.get().isSure()) streams.out().println(proposal.get().question());
        return ExitCode.DONE;
    }

    /// Says what to do about a file that needs an answer.
    private void hint(ImportFiles importing, Outcome outcome) {
        if (!(outcome instanceof Outcome.Refused(var file, var why))) return;
        if (why.kind() != Refusal.Kind.INPUT || !importing.needsAnswer(file)) return;
        streams.err()
                .println(
                        "Write the proposal out with --write-recipe RECIPE, correct it in an editor, then import with --recipe RECIPE.");
    }

    private int exitCode(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> ExitCode.of(refused.why());
            case Outcome.Reported reported ->
                    reported.report().isHeldBack() && !acceptFlagged
                            ? ExitCode.REFUSED
                            : ExitCode.DONE;
        };
    }

    private void print(Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused refused -> streams.err().println(refused.why().getMessage());
            case Outcome.Reported reported -> print(reported.report());
        }
    }

    private void print(ImportReport report) {
        PrintWriter out = streams.out();
        out.println(report.summary());
        out.printf(
                Locale.UK,
                "Read as %s%s: %,d %s, %,d %s withheld.%s%n",
                report.format(),
                report.encoding().isEmpty() ? "" : " in " + report.encoding(),
                report.counts().rows(),
                report.counts().rows() == 1 ? "row" : "rows",
                report.counts().withheld(),
                report.counts().withheld() == 1 ? "reading" : "readings",
                report.batch().isPresent() ? " Import " + report.batch().getAsLong() + "." : "");
        List<ProblemGroup> groups = report.groups();
        groups.stream().limit(PROBLEMS_LISTED).forEach(group -> out.println("  " + line(group)));
        if (groups.size() > PROBLEMS_LISTED)
            out.printf(
                    Locale.UK,
                    "  and %,d more, all of them in the report of --json.%n",
                    groups.size() - PROBLEMS_LISTED);
        if (report.isHeldBack() && !acceptFlagged)
            streams.err()
                    .printf(
                            Locale.UK,
                            "%s was not imported because %,d readings are held back. Mend the file,"
                                    + " or import what is sure with --accept-flagged.%n",
                            report.file().getFileName(),
                            report.counts().heldBack());
    }

    private static String line(ProblemGroup group) {
        String sentence = group.sentence();
        return words(group.severity())
                + ", "
                + (group.place().isEmpty()
                        ? sentence
                        : sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1));
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case NOTE -> "Note";
            case WARNING -> "Warning";
            case HELD_BACK -> "Held back";
        };
    }
}
