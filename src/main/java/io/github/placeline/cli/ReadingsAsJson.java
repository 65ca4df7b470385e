package io.github.placeline.cli;

import com.google.gson.stream.JsonWriter;
import io.github.placeline.app.indicator.ReadingList;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/// The readings of `show --json`: the columns of the CSV, with what is the same for all of them
/// said once.
final class ReadingsAsJson {

    private ReadingsAsJson() {}

    static void write(Area area, Indicator indicator, List<ReadingList.Row> rows, PrintWriter out) {
        out.print(
                Json.text(json -> {
                    json.beginObject();
                    json.name("area_code").value(area.code());
                    json.name("area").value(area.name());
                    json.name("invented").value(area.invented());
                    json.name("indicator").value(indicator.code());
                    json.name("name").value(indicator.name());
                    json.name("readings").beginArray();
                    for (ReadingList.Row row : rows) write(row, json);
                    json.endArray().endObject();
                }));
    }

    private static void write(ReadingList.Row row, JsonWriter json) throws IOException {
        Observation observation = row.observation();
        json.beginObject();
        json.name("breakdown").value(row.breakdown().text());
        json.name("period").value(observation.periodAsPublished());
        json.name("period_kind").value(observation.period().kind().words());
        json.name("start").value(observation.period().start().toString());
        json.name("end").value(observation.period().end().toString());
        value(json.name("value"), observation.reading());
        json.name("withheld")
                .value(
                        observation.reading() instanceof Reading.Withheld(_, var reason)
                                ? reason.words()
                                : null);
        json.name("as_typed")
                .value(
                        observation.reading() instanceof Reading.Withheld(var asTyped, _)
                                ? asTyped
                                : null);
        json.name("quality").value(observation.quality().words());
        value(json.name("england_value"), row.country());
        json.name("source_file").value(observation.source().file());
        json.name("source_line").value(observation.source().line());
        json.endObject();
    }

    private static void value(JsonWriter json, Reading reading) throws IOException {
        if (reading instanceof Reading.Published(double value, _, _))
            json.value(Unrounded.number(value));
        else json.nullValue();
    }
}
