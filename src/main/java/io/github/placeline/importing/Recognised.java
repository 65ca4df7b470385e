package io.github.placeline.importing;

import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.lait.LaitDictionary;
import io.github.placeline.importing.lait.LaitLong;
import io.github.placeline.importing.lait.Neighbours;
import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.Prepared;
import io.github.placeline.importing.plan.PreparedReadings;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.util.Map;

/// A file of which it is known, by its content, how to read it.
record Recognised(SourceFile source, TextPart text, TextEncoding encoding, Format format) {

    /// @throws Refusal when it is none that Placeline knows
    static Recognised in(SourceFile source) {
        TextPart text = source.texts().getFirst();
        TextEncoding encoding = encoding(text);
        try (CsvFile file = CsvFile.open(text, encoding)) {
            return new Recognised(source, text, encoding, format(file.header()));
        }
    }

    private static TextEncoding encoding(TextPart text) {
        try {
            return TextEncoding.of(text);
        } catch (IOException failed) {
            throw CsvFile.refusal(text.name(), failed);
        }
    }

    private static Format format(Header header) {
        if (header.hasAll(LaitLong.COLUMNS)) return Format.LAIT_LONG;
        if (header.hasAll(LaitDictionary.COLUMNS)) return Format.LAIT_DICTIONARY;
        if (header.hasAll(Neighbours.COLUMNS)) return Format.NEIGHBOURS;
        throw Refusal.ofInput("unknown " + header.names());
    }

    /// Reads all of it. Writes nothing.
    Prepared read(Workspace workspace, Progress progress) {
        Map<String, YearType> yearTypes = workspace.indicators().yearTypes();
        Findings findings = new Findings(text.name());
        AreaMatcher matcher = new AreaMatcher(new AreaIndex(workspace));
        try (CsvFile file = CsvFile.open(text, encoding)) {
            return switch (format) {
                case LAIT_LONG ->
                        new PreparedReadings(
                                text.name(),
                                new LaitLong(file, matcher, yearTypes, findings).read(progress),
                                yearTypes);
                case LAIT_DICTIONARY -> new LaitDictionary(file, findings).read(progress);
                case NEIGHBOURS -> new Neighbours(file, matcher, findings).read(progress);
                case EES -> throw new UnsupportedOperationException();
            };
        }
    }
}
