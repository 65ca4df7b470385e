package io.github.placeline.importing;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.ees.EesFile;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.framework.FrameworkRows;
import io.github.placeline.importing.lait.LaitDictionary;
import io.github.placeline.importing.lait.LaitLong;
import io.github.placeline.importing.lait.Neighbours;
import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.placeline.FiguresFile;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.Prepared;
import io.github.placeline.importing.plan.PreparedNothing;
import io.github.placeline.importing.plan.PreparedReadings;
import io.github.placeline.model.Progress;
import io.github.placeline.model.YearType;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.store.Workspace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of which it is known how to read it.
record Recognised(SourceFile source, TextPart text, TextEncoding encoding, Format format)
        implements KnownFile {

    @Override
    public String formatWords() {
        return format.words();
    }

    @Override
    public String encodingWords() {
        return encoding.words();
    }

    @Override
    public @Nullable KeptRecipe recipe() {
        return null;
    }

    /// Reads all of it. Writes nothing.
    @Override
    public Prepared read(Workspace workspace, Answers answers, Progress progress) {
        Map<String, YearType> yearTypes = workspace.indicators().yearTypes();
        AreaMatcher matcher = new AreaMatcher(new AreaIndex(workspace), answers);
        Findings findings = new Findings(text.name(), answers);
        return switch (format) {
            case FIGURES ->
                    new FiguresFile(source, text, encoding, findings)
                            .read(matcher, yearTypes, progress);
            case EES ->
                    new PreparedReadings(
                            text.name(),
                            new EesFile(source, text, encoding, findings).read(matcher, progress),
                            yearTypes);
            case EES_META -> meta(findings);
            case TABLE -> throw new IllegalStateException("a table is read by a recipe");
            case FRAMEWORK, LAIT_LONG, LAIT_DICTIONARY, NEIGHBOURS -> {
                try (CsvFile file = CsvFile.open(text, encoding)) {
                    yield lait(file, matcher, yearTypes, findings, progress);
                }
            }
        };
    }

    private Prepared lait(
            CsvFile file,
            AreaMatcher matcher,
            Map<String, YearType> yearTypes,
            Findings findings,
            Progress progress) {
        return switch (format) {
            case FRAMEWORK -> new FrameworkRows(file, findings).read(progress);
            case LAIT_DICTIONARY -> new LaitDictionary(file, findings).read(progress);
            case NEIGHBOURS -> new Neighbours(file, matcher, findings).read(progress);
            default ->
                    new PreparedReadings(
                            text.name(),
                            new LaitLong(file, matcher, yearTypes, findings).read(progress),
                            yearTypes);
        };
    }

    private Prepared meta(Findings findings) {
        findings.note(
                0,
                0,
                "%s says what the columns of a data file are and holds no figures. It is read when that file is imported."
                        .formatted(text.name()));
        return new PreparedNothing(findings);
    }
}
