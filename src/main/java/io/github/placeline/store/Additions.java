package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Adds areas, indicators and readings that no published file brings, inside one transaction. All
/// of them must be new.
public final class Additions {

    private final Handle handle;
    private final Map<Period, Long> periods = new HashMap<>();
    private final Map<String, Long> labels = new HashMap<>();

    Additions(Handle handle) {
        this.handle = handle;
    }

    /// Adds an area.
    ///
    /// @return the area with its key
    public Area area(Area area) {
        handle.createUpdate(
                        """
                        INSERT INTO area (code, number, name, kind, authority_type, opened, closed, invented)
                        VALUES (:code, :number, :name, :kind, :type, :opened, :closed, :invented)
                        """)
                .bind("code", area.code())
                .bind("number", area.number())
                .bind("name", area.name())
                .bind("kind", area.kind().name())
                .bind("type", area.type())
                .bind("opened", Rows.text(area.lifetime().opened()))
                .bind("closed", Rows.text(area.lifetime().closed()))
                .bind("invented", area.invented())
                .execute();
        return new Area(
                Keys.ofLastInsert(handle),
                area.code(),
                area.number(),
                area.name(),
                area.kind(),
                area.type(),
                area.lifetime(),
                area.invented());
    }

    /// Says that `part` lies in `whole`.
    public void part(Area whole, Area part) {
        handle.createUpdate("INSERT INTO area_part (whole, part) VALUES (:whole, :part)")
                .bind("whole", whole.id())
                .bind("part", part.id())
                .execute();
    }

    /// Adds a group with its members.
    public void group(AreaGroup group) {
        Area owner = group.owner();
        handle.createUpdate(
                        """
                        INSERT INTO area_group (name, kind, owner, edition, starts, ends)
                        VALUES (:name, :kind, :owner, :edition, :starts, :ends)
                        """)
                .bind("name", group.name())
                .bind("kind", group.kind().name())
                .bind("owner", owner == null ? null : owner.id())
                .bind("edition", group.edition())
                .bind("starts", Rows.text(group.lifetime().opened()))
                .bind("ends", Rows.text(group.lifetime().closed()))
                .execute();
        long id = Keys.ofLastInsert(handle);
        List<AreaGroup.Member> members = group.members();
        for (int i = 0; i < members.size(); i++) {
            handle.createUpdate(
                            """
                            INSERT INTO area_group_member (area_group, position, area, closeness)
                            VALUES (:group, :position, :area, :closeness)
                            """)
                    .bind("group", id)
                    .bind("position", i + 1)
                    .bind("area", members.get(i).area().id())
                    .bind("closeness", members.get(i).closeness())
                    .execute();
        }
    }

    /// Adds an indicator with its topics.
    ///
    /// @return its key
    public long indicator(Indicator indicator) {
        handle.createUpdate(
                        """
                        INSERT INTO indicator (code, name, unit, unit_words, decimals, polarity, year_type, population,
                                               definition, method, source, link, last_update, next_update, banded, flagged)
                        VALUES (:code, :name, :unit, :unit_words, :decimals, :polarity, :year_type, :population,
                                :definition, :method, :source, :link, :last_update, :next_update, :banded, :flagged)
                        """)
                .bind("code", indicator.code())
                .bind("name", indicator.name())
                .bind("unit", indicator.unit().kind().name())
                .bind("unit_words", indicator.unit().words())
                .bind("decimals", indicator.decimals())
                .bind("polarity", indicator.polarity().name())
                .bind("year_type", indicator.yearType().name())
                .bind("population", indicator.population())
                .bind("definition", indicator.definition())
                .bind("method", indicator.method())
                .bind("source", indicator.source())
                .bind("link", indicator.link())
                .bind("last_update", indicator.lastUpdate())
                .bind("next_update", indicator.nextUpdate())
                .bind("banded", indicator.banded())
                .bind("flagged", indicator.flagged())
                .execute();
        long id = Keys.ofLastInsert(handle);
        for (int i = 0; i < indicator.topics().size(); i++) {
            handle.createUpdate(
                            "INSERT INTO indicator_topic (indicator, position, topic) VALUES (:id, :position, :topic)")
                    .bind("id", id)
                    .bind("position", i + 1)
                    .bind("topic", indicator.topics().get(i))
                    .execute();
        }
        return id;
    }

    /// Adds the batch that readings will name as their source.
    ///
    /// @return its key
    public long batch(ImportBatch batch) {
        handle.createUpdate(
                        """
                        INSERT INTO import_batch (at, by, file_name, sha256, bytes, format,
                                                  rows_read, added, changed, unchanged, held_back, withheld)
                        VALUES (:at, :by, :file, :sha256, :bytes, :format,
                                :rows, :added, :changed, :unchanged, :held_back, :withheld)
                        """)
                .bind("at", Moments.text(batch.at()))
                .bind("by", batch.by())
                .bind("file", batch.fileName())
                .bind("sha256", batch.sha256())
                .bind("bytes", batch.bytes())
                .bind("format", batch.format())
                .bind("rows", batch.counts().rows())
                .bind("added", batch.counts().added())
                .bind("changed", batch.counts().changed())
                .bind("unchanged", batch.counts().unchanged())
                .bind("held_back", batch.counts().heldBack())
                .bind("withheld", batch.counts().withheld())
                .execute();
        return Keys.ofLastInsert(handle);
    }

    /// Adds a series with its readings; the line of each is that of its source.
    public void series(
            long batch,
            Area area,
            long indicator,
            Breakdown breakdown,
            List<Observation> observations) {
        handle.createUpdate(
                        "INSERT INTO series (area, indicator, breakdown) VALUES (:area, :indicator, :breakdown)")
                .bind("area", area.id())
                .bind("indicator", indicator)
                .bind("breakdown", Keys.of(handle, breakdown))
                .execute();
        long series = Keys.ofLastInsert(handle);
        observations.forEach(observation -> observation(batch, series, observation));
    }

    private void observation(long batch, long series, Observation observation) {
        Reading.Published figure =
                observation.reading() instanceof Reading.Published published ? published : null;
        Long marker =
                observation.reading() instanceof Reading.Withheld withheld
                        ? marker(withheld)
                        : null;
        handle.createUpdate(
                        """
                        INSERT INTO observation (series, period, from_batch, value, marker, numerator, denominator,
                                                 low, high, quality, label, line)
                        VALUES (:series, :period, :batch, :value, :marker, :numerator, :denominator,
                                :low, :high, :quality, :label, :line)
                        """)
                .bind("series", series)
                .bind(
                        "period",
                        periods.computeIfAbsent(
                                observation.period(), period -> Keys.of(handle, period)))
                .bind("batch", batch)
                .bind("value", figure == null ? null : figure.value())
                .bind("marker", marker)
                .bind("numerator", figure == null ? null : stated(figure.counts().numerator()))
                .bind("denominator", figure == null ? null : stated(figure.counts().denominator()))
                .bind("low", figure == null ? null : stated(figure.interval().low()))
                .bind("high", figure == null ? null : stated(figure.interval().high()))
                .bind("quality", Qualities.number(observation.quality()))
                .bind("label", labels.computeIfAbsent(observation.periodAsPublished(), this::label))
                .bind("line", observation.source().line())
                .execute();
    }

    private static @Nullable Double stated(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private long marker(Reading.Withheld withheld) {
        handle.createUpdate(
                        "INSERT INTO marker (as_typed, reason) VALUES (:typed, :reason) ON CONFLICT DO NOTHING")
                .bind("typed", withheld.asTyped())
                .bind("reason", withheld.reason().name())
                .execute();
        return handle.createQuery(
                        "SELECT id FROM marker WHERE as_typed = :typed AND reason = :reason")
                .bind("typed", withheld.asTyped())
                .bind("reason", withheld.reason().name())
                .mapTo(Long.class)
                .one();
    }

    private long label(String text) {
        handle.createUpdate(
                        "INSERT INTO period_label (label) VALUES (:text) ON CONFLICT DO NOTHING")
                .bind("text", text)
                .execute();
        return handle.createQuery("SELECT id FROM period_label WHERE label = :text")
                .bind("text", text)
                .mapTo(Long.class)
                .one();
    }
}
