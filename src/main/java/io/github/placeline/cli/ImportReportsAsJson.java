package io.github.placeline.cli;

import com.google.gson.stream.JsonWriter;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The report of `import --json`: one object for one file, an array for several.
final class ImportReportsAsJson {

    private ImportReportsAsJson() {}

    static String text(List<ImportReport> reports, boolean asArray) {
        return Json.text(json -> {
            if (asArray) json.beginArray();
            for (ImportReport report : reports) write(report, json);
            if (asArray) json.endArray();
        });
    }

    private static void write(ImportReport report, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("file").value(report.file().toString());
        json.name("format").value(report.format());
        json.name("encoding").value(report.encoding());
        json.name("rows_read").value(report.counts().rows());
        json.name("new").value(report.counts().added());
        json.name("changed").value(report.counts().changed());
        json.name("unchanged").value(report.counts().unchanged());
        json.name("held_back").value(report.counts().heldBack());
        json.name("withheld").value(report.counts().withheld());
        json.name("problems").beginArray();
        for (Problem problem : report.problems()) write(problem, json);
        json.endArray();
        json.name("batch");
        if (report.batch().isPresent()) json.value(report.batch().getAsLong());
        else json.nullValue();
        json.endObject();
    }

    private static void write(Problem problem, JsonWriter json) throws IOException {
        json.beginObject();
        if (!problem.sheet().isEmpty()) json.name("sheet").value(problem.sheet());
        json.name("line").value(problem.line());
        json.name("column").value(problem.column());
        json.name("severity").value(problem.severity().name().toLowerCase(Locale.ROOT));
        json.name("text").value(problem.text());
        json.endObject();
    }
}
