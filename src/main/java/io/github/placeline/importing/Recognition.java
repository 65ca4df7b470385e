package io.github.placeline.importing;

import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.ees.EesFile;
import io.github.placeline.importing.ees.EesMeta;
import io.github.placeline.importing.file.NotText;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.lait.LaitDictionary;
import io.github.placeline.importing.lait.LaitLong;
import io.github.placeline.importing.lait.Neighbours;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Finds out by its content what a file is.
final class Recognition {

    private static final int MOST_NAMES = 40;
    private static final int LONGEST_NAME = 40;

    private final SourceFile source;

    Recognition(SourceFile source) {
        this.source = source;
    }

    /// The file with its format.
    ///
    /// @throws Refusal when it is none that Placeline knows; the sentence says what it is instead
    Recognised recognise() {
        TextPart text = table();
        try {
            NotText.refuse(text);
            TextEncoding encoding = TextEncoding.of(text);
            try (CsvFile file = CsvFile.open(text, encoding)) {
                return new Recognised(source, text, encoding, format(text, file.header()));
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
        if (header.hasAll(EesMeta.COLUMNS)) return Format.EES_META;
        if (EesFile.isTidy(header)) return Format.EES;
        throw unknown(text.name(), header);
    }

    private static Refusal unknown(String file, Header header) {
        if (header.size() == 0) {
            return Refusal.ofInput(file + " holds no rows, so there is nothing to import.");
        }
        if (header.size() == 1) {
            return Refusal.ofInput(
                    "%s is not a table: its first line is \u201c%s\u201d. Choose a CSV file."
                            .formatted(file, shortened(header.names().getFirst())));
        }
        String names =
                header.names().stream()
                        .limit(MOST_NAMES)
                        .map(Recognition::shortened)
                        .collect(Collectors.joining(", "));
        String more =
                header.size() > MOST_NAMES
                        ? " and %d more".formatted(header.size() - MOST_NAMES)
                        : "";
        return Refusal.ofInput(
                "%s is not a file that Placeline knows: it has %d columns, %s%s. Placeline reads Explore Education Statistics files and those of the Local Authority Interactive Tool."
                        .formatted(file, header.size(), names, more));
    }

    private static String shortened(String name) {
        String line = name.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "\u2026" : line;
    }
}
