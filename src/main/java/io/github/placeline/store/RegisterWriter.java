package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.store.register.AreaRegister;
import io.github.placeline.store.register.OpportunityArea;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Fills an empty workspace with the area register.
final class RegisterWriter {

    private final Handle handle;

    private RegisterWriter(Handle handle) {
        this.handle = handle;
    }

    static void write(Handle handle, AreaRegister register) {
        RegisterWriter writer = new RegisterWriter(handle);
        writer.areas(register);
        writer.parts(register);
        writer.otherCodes(register);
        writer.aliases(register);
        writer.successions(register);
        writer.programmes(register);
    }

    private void areas(AreaRegister register) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO area (id, code, number, name, kind, authority_type, opened, closed)
                        VALUES (:id, :code, :number, :name, :kind, :type, :opened, :closed)
                        """);
        for (Area area : register.areas()) {
            batch.bind("id", area.id())
                    .bind("code", area.code())
                    .bind("number", area.number())
                    .bind("name", area.name())
                    .bind("kind", area.kind().name())
                    .bind("type", area.type())
                    .bind("opened", text(area.lifetime().opened()))
                    .bind("closed", text(area.lifetime().closed()))
                    .add();
        }
        batch.execute();
    }

    private void parts(AreaRegister register) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO area_part (whole, part) VALUES (:whole, :part)");
        register.parts()
                .forEach(part ->
                        batch.bind("whole", part.whole().id())
                                .bind("part", part.part().id())
                                .add());
        batch.execute();
    }

    private void otherCodes(AreaRegister register) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO area_code (code, area, valid_from, valid_to)
                        VALUES (:code, :area, :from, :to)
                        """);
        register.otherCodes()
                .forEach(other ->
                        batch.bind("code", other.code())
                                .bind("area", other.area().id())
                                .bind("from", text(other.valid().opened()))
                                .bind("to", text(other.valid().closed()))
                                .add());
        batch.execute();
    }

    private void aliases(AreaRegister register) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO area_alias (alias, area) VALUES (:alias, :area)");
        register.aliases()
                .forEach(alias ->
                        batch.bind("alias", alias.alias()).bind("area", alias.area().id()).add());
        batch.execute();
    }

    private void successions(AreaRegister register) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO area_successor (closed, successor, note)
                        VALUES (:closed, :successor, :note)
                        """);
        register.successions()
                .forEach(succession ->
                        batch.bind("closed", succession.closed().id())
                                .bind("successor", succession.successor().id())
                                .bind("note", succession.note())
                                .add());
        batch.execute();
    }

    private void programmes(AreaRegister register) {
        programme("Opportunity Areas, first six", register, 1);
        programme("Opportunity Areas, second six", register, 2);
    }

    private void programme(String name, AreaRegister register, int wave) {
        List<OpportunityArea> members =
                register.opportunityAreas().stream().filter(area -> area.wave() == wave).toList();
        long group =
                handle.createUpdate(
                                """
                                INSERT INTO area_group (name, kind, starts, ends)
                                VALUES (:name, :kind, :starts, :ends)
                                """)
                        .bind("name", name)
                        .bind("kind", AreaGroup.Kind.PROGRAMME.name())
                        .bind(
                                "starts",
                                text(dates(members, true).min(LocalDate::compareTo).orElse(null)))
                        .bind(
                                "ends",
                                text(dates(members, false).max(LocalDate::compareTo).orElse(null)))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one();
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO area_group_member (area_group, position, area)
                        VALUES (:group, :position, :area)
                        """);
        for (int position = 0; position < members.size(); position++) {
            batch.bind("group", group)
                    .bind("position", position)
                    .bind("area", members.get(position).area().id())
                    .add();
        }
        batch.execute();
    }

    private static Stream<LocalDate> dates(List<OpportunityArea> members, boolean start) {
        return members.stream()
                .map(member -> start ? member.programme().opened() : member.programme().closed())
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
