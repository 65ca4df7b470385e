package io.github.placeline.store;

import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.exchange.BreakdownText;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The pages of a pack as rows.
final class PackPages {

    private PackPages() {}

    /// What a page is about, as its columns hold it.
    private record Columns(
            String kind,
            Breakdown breakdown,
            @Nullable Long project,
            String subject,
            @Nullable AsAt since,
            List<String> codes) {

        static Columns of(PageSubject subject) {
            return switch (subject) {
                case PageSubject.Cover _ -> bare("COVER");
                case PageSubject.Summary _ -> bare("SUMMARY");
                case PageSubject.Profile _ -> bare("PROFILE");
                case PageSubject.AllIndicators _ -> bare("ALL_INDICATORS");
                case PageSubject.Projects _ -> bare("PROJECTS");
                case PageSubject.Notes _ -> bare("NOTES");
                case PageSubject.OwnWords _ -> bare("OWN_WORDS");
                case PageSubject.Method _ -> bare("METHOD");
                case PageSubject.OneIndicator(var code, var part) ->
                        new Columns("ONE_INDICATOR", part, null, "", null, List.of(code));
                case PageSubject.Comparison(var codes) ->
                        new Columns("COMPARISON", Breakdown.TOTAL, null, "", null, codes);
                case PageSubject.OneProject(var project, var title) ->
                        new Columns(
                                "ONE_PROJECT", Breakdown.TOTAL, project, title, null, List.of());
                case PageSubject.SetOfParts(var name) ->
                        new Columns("SET_OF_PARTS", Breakdown.TOTAL, null, name, null, List.of());
                case PageSubject.Changes(var since) ->
                        new Columns("CHANGES", Breakdown.TOTAL, null, "", since, List.of());
            };
        }

        private static Columns bare(String kind) {
            return new Columns(kind, Breakdown.TOTAL, null, "", null, List.of());
        }
    }

    static void replace(Handle handle, long pack, List<OutlinePage> pages) {
        handle.createUpdate("DELETE FROM pack_page WHERE pack = :pack")
                .bind("pack", pack)
                .execute();
        for (int at = 0; at < pages.size(); at++) add(handle, pack, at + 1, pages.get(at));
    }

    private static void add(Handle handle, long pack, int position, OutlinePage page) {
        Columns columns = Columns.of(page.subject());
        AsAt since = columns.since();
        handle.createUpdate(
                        """
                        INSERT INTO pack_page (pack, position, kind, breakdown, project, subject, since,
                                               headline, commentary, years, shows)
                        VALUES (:pack, :position, :kind, :breakdown, :project, :subject, :since,
                                :headline, :commentary, :years, :shows)
                        """)
                .bind("pack", pack)
                .bind("position", position)
                .bind("kind", columns.kind())
                .bind("breakdown", BreakdownText.of(columns.breakdown()))
                .bind("project", columns.project())
                .bind("subject", columns.subject())
                .bind("since", since == null ? null : since.instant().toString())
                .bind("headline", page.headline())
                .bind("commentary", page.commentary())
                .bind("years", page.years())
                .bind(
                        "shows",
                        page.shows().stream().map(Shown::name).collect(Collectors.joining(" ")))
                .execute();
        for (int at = 0; at < columns.codes().size(); at++) {
            handle.createUpdate(
                            """
                            INSERT INTO pack_page_indicator (pack, page, position, code)
                            VALUES (:pack, :page, :position, :code)
                            """)
                    .bind("pack", pack)
                    .bind("page", position)
                    .bind("position", at + 1)
                    .bind("code", columns.codes().get(at))
                    .execute();
        }
    }

    static List<OutlinePage> of(Handle handle, long pack) {
        return handle.createQuery("SELECT * FROM pack_page WHERE pack = :pack ORDER BY position")
                .bind("pack", pack)
                .map((row, _) ->
                        new OutlinePage(
                                subject(row, codes(handle, pack, row.getInt("position"))),
                                row.getString("headline"),
                                row.getString("commentary"),
                                row.getInt("years"),
                                shows(row.getString("shows"))))
                .list();
    }

    private static List<String> codes(Handle handle, long pack, int page) {
        return handle.createQuery(
                        """
                        SELECT code FROM pack_page_indicator WHERE pack = :pack AND page = :page
                        ORDER BY position
                        """)
                .bind("pack", pack)
                .bind("page", page)
                .mapTo(String.class)
                .list();
    }

    private static PageSubject subject(ResultSet row, List<String> codes) throws SQLException {
        return switch (row.getString("kind")) {
            case "COVER" -> new PageSubject.Cover();
            case "SUMMARY" -> new PageSubject.Summary();
            case "PROFILE" -> new PageSubject.Profile();
            case "ALL_INDICATORS" -> new PageSubject.AllIndicators();
            case "PROJECTS" -> new PageSubject.Projects();
            case "NOTES" -> new PageSubject.Notes();
            case "METHOD" -> new PageSubject.Method();
            case "ONE_INDICATOR" ->
                    new PageSubject.OneIndicator(
                            codes.getFirst(), BreakdownText.read(row.getString("breakdown")));
            case "COMPARISON" -> new PageSubject.Comparison(codes);
            case "ONE_PROJECT" ->
                    new PageSubject.OneProject(row.getLong("project"), row.getString("subject"));
            case "SET_OF_PARTS" -> new PageSubject.SetOfParts(row.getString("subject"));
            case "CHANGES" ->
                    new PageSubject.Changes(new AsAt(Instant.parse(row.getString("since"))));
            default -> new PageSubject.OwnWords();
        };
    }

    private static Set<Shown> shows(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Shown::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
