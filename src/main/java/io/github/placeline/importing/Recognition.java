package io.github.placeline.importing;

import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.ees.EesFile;
import io.github.placeline.importing.ees.EesMeta;
import io.github.placeline.importing.file.NotText;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.framework.FrameworkRows;
import io.github.placeline.importing.lait.LaitDictionary;
import io.github.placeline.importing.lait.LaitLong;
import io.github.placeline.importing.lait.Neighbours;
import io.github.placeline.importing.placeline.FiguresFile;
import io.github.placeline.importing.table.OfficersTable;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.text.DelimitedText;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds out by its content what a file is.
final class Recognition {

    private final SourceFile source;

    Recognition(SourceFile source) {
        this.source = source;
    }

    /// The file with its format.
    ///
    /// @param given the recipe by which a table is read; null where the kept or proposed one is
    ///   meant
    /// @throws Refusal when it is none that Placeline knows; the sentence says what it is instead
    KnownFile recognise(@Nullable Recipe given) {
        TextPart text = table();
        try {
            NotText.refuse(text);
            TextEncoding encoding = TextEncoding.of(text);
            try (CsvFile file = CsvFile.open(text, encoding)) {
                Format format = format(text, file.header());
                return format == Format.TABLE
                        ? new RecognisedTable(
                                new OfficersTable(
                                        text.name(), () -> DelimitedText.open(text, encoding)),
                                given)
                        : new Recognised(source, text, encoding, format);
            }
        } catch (IOException failed) {
            throw CsvFile.refusal(text.name(), failed);
        }
    }

    /// The one table in the file; meta files and notes beside it in a zip are none.
    private TextPart table() {
        List<TextPart> tables = source.texts();
        if (tables.size() > 1) tables = tables.stream().filter(text -> !isMeta(text)).toList();
        if (tables.size() > 1) {
            List<TextPart> csv = tables.stream().filter(text -> ends(text, ".csv")).toList();
            if (!csv.isEmpty()) tables = csv;
        }
        if (tables.size() == 1) return tables.getFirst();
        throw Refusal.ofInput(
                tables.isEmpty()
                        ? source.path()
                                + " holds only meta files. Import the zip that has the data too."
                        : "%s holds %d tables (%s). Unpack it and import them one by one."
                                .formatted(
                                        source.path(),
                                        tables.size(),
                                        tables.stream()
                                                .limit(5)
                                                .map(TextPart::name)
                                                .collect(Collectors.joining(", "))));
    }

    private static boolean isMeta(TextPart text) {
        return text.name().toLowerCase(Locale.ROOT).contains(".meta.");
    }

    private static boolean ends(TextPart text, String ending) {
        return text.name().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static Format format(TextPart text, Header header) {
        if (header.hasAll(LaitLong.COLUMNS)) return Format.LAIT_LONG;
        if (header.hasAll(LaitDictionary.COLUMNS)) return Format.LAIT_DICTIONARY;
        if (header.hasAll(Neighbours.COLUMNS)) return Format.NEIGHBOURS;
        if (FiguresFile.isOne(header)) return Format.FIGURES;
        if (FrameworkRows.isOne(header)) return Format.FRAMEWORK;
        if (header.hasAll(EesMeta.COLUMNS)) return Format.EES_META;
        if (EesFile.isTidy(header)) return Format.EES;
        if (header.size() == 0) {
            throw Refusal.ofInput(text.name() + " holds no rows, so there is nothing to import.");
        }
        return Format.TABLE;
    }
}
