package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Adds the areas, breakdowns, periods, labels and markers that a file is the first to speak of.
final class WordWriter {

    private final Handle handle;
    private final Journal journal;
    private final Incoming incoming;
    private final IncomingKeys keys;

    WordWriter(Handle handle, Journal journal, Incoming incoming, IncomingKeys keys) {
        this.handle = handle;
        this.journal = journal;
        this.incoming = incoming;
        this.keys = keys;
    }

    void write() {
        areas();
        breakdowns();
        periods();
        labels();
        markers();
    }

    private void areas() {
        write(
                "area",
                keys.firstNew().area(),
                incoming.areas().size(),
                keys::area,
                """
                INSERT INTO area (id, code, number, name, kind, authority_type, opened, closed, invented, from_batch)
                VALUES (:id, :code, :number, :name, :kind, :type, :opened, :closed, :invented, :batch)
                """,
                (row, number) -> {
                    Area area = incoming.areas().at(number);
                    row.bind("batch", journal.batch())
                            .bind("code", area.code())
                            .bind("number", area.number())
                            .bind("name", area.name())
                            .bind("kind", area.kind().name())
                            .bind("type", area.type())
                            .bind("opened", Rows.text(area.lifetime().opened()))
                            .bind("closed", Rows.text(area.lifetime().closed()))
                            .bind("invented", area.invented());
                });
    }

    private void breakdowns() {
        write(
                "breakdown",
                keys.firstNew().breakdown(),
                incoming.breakdowns().size(),
                keys::breakdown,
                "INSERT INTO breakdown (id, text) VALUES (:id, :text)",
                (row, number) -> row.bind("text", incoming.breakdowns().at(number).text()));
        PreparedBatch parts =
                handle.prepareBatch(
                        """
                        INSERT INTO breakdown_part (breakdown, characteristic, value)
                        VALUES (:id, :characteristic, :value)
                        """);
        for (int number = 0; number < incoming.breakdowns().size(); number++) {
            if (keys.breakdown(number) < keys.firstNew().breakdown()) continue;
            Breakdown breakdown = incoming.breakdowns().at(number);
            for (Map.Entry<String, String> part : breakdown.parts().entrySet()) {
                parts.bind("id", keys.breakdown(number))
                        .bind("characteristic", part.getKey())
                        .bind("value", part.getValue())
                        .add();
            }
        }
        parts.execute();
    }

    private void periods() {
        write(
                "period",
                keys.firstNew().period(),
                incoming.periods().size(),
                keys::period,
                "INSERT INTO period (id, kind, start, \"end\") VALUES (:id, :kind, :start, :end)",
                (row, number) -> {
                    Period period = incoming.periods().at(number);
                    row.bind("kind", period.kind().name())
                            .bind("start", period.start().toString())
                            .bind("end", period.end().toString());
                });
    }

    private void labels() {
        write(
                "period_label",
                keys.firstNew().label(),
                incoming.labels().size(),
                keys::label,
                "INSERT INTO period_label (id, label) VALUES (:id, :label)",
                (row, number) -> row.bind("label", incoming.labels().at(number)));
    }

    private void markers() {
        write(
                "marker",
                keys.firstNew().marker(),
                incoming.markers().size(),
                keys::marker,
                "INSERT INTO marker (id, as_typed, reason) VALUES (:id, :as_typed, :reason)",
                (row, number) -> {
                    Reading.Withheld marker = incoming.markers().at(number);
                    row.bind("as_typed", marker.asTyped()).bind("reason", marker.reason().name());
                });
    }

    private interface Binding {
        void bind(PreparedBatch row, int number);
    }

    private void write(
            String table,
            int firstNew,
            int size,
            IntUnaryOperator key,
            String insert,
            Binding binding) {
        PreparedBatch batch = handle.prepareBatch(insert);
        int last = firstNew - 1;
        for (int number = 0; number < size; number++) {
            int id = key.applyAsInt(number);
            if (id < firstNew) continue;
            binding.bind(batch.bind("id", id), number);
            batch.add();
            last = Math.max(last, id);
        }
        if (last < firstNew) return;
        batch.execute();
        journal.added(table, firstNew, last);
    }
}
