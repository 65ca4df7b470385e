package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.PreparedExport;
import io.github.placeline.importing.plan.PreparedReadings;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Figures that Placeline has written, with the `.meta.csv` that describes them.
public record FiguresFile(
        SourceFile source, TextPart data, TextEncoding encoding, Findings findings) {

    /// Whether a table with this header is such a file.
    public static boolean isOne(Header header) {
        return header.hasAll(FigureColumn.TELLING);
    }

    public PreparedExport read(
            AreaMatcher matcher, Map<String, YearType> yearTypes, Progress progress) {
        About about = AboutFile.find(source, data, findings);
        try (CsvFile file = CsvFile.open(data, encoding)) {
            FigureRows rows = new FigureRows(file, about, matcher, findings);
            Incoming incoming = rows.read(progress);
            Content content =
                    Content.trusted(incoming, definitions(about, incoming), rows.rows(), findings);
            return new PreparedExport(
                    new PreparedReadings(data.name(), content, yearTypes),
                    List.copyOf(about.definitions().values()),
                    List.copyOf(about.areas().values()));
        }
    }

    private static Map<String, Definition> definitions(About about, Incoming incoming) {
        Map<String, Definition> definitions = new HashMap<>(about.definitions());
        for (String code : incoming.indicators().all())
            definitions.putIfAbsent(
                    code, Definition.named(code, code, List.of(), Unit.UNKNOWN, null));
        return definitions;
    }
}
