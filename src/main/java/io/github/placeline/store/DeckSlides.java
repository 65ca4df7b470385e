package io.github.placeline.store;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.model.deck.Reveal;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.model.exchange.BreakdownText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The slides of a deck as rows.
final class DeckSlides {

    /// Among the steps: figures come one after another.
    private static final String EACH = "EACH";

    private DeckSlides() {}

    /// What a slide is about, as its columns hold it.
    private record Columns(
            String kind,
            String area,
            @Nullable String other,
            Breakdown breakdown,
            int years,
            @Nullable Long project,
            String subject,
            List<String> codes) {

        static Columns of(SlideSubject subject) {
            return switch (subject) {
                case SlideSubject.Chart(var area, var code, var part, var beside, var years) ->
                        new Columns("CHART", area, beside, part, years, null, "", List.of(code));
                case SlideSubject.RankedList(var area, var code) ->
                        several("RANKED_LIST", area, List.of(code));
                case SlideSubject.Comparison(var area, var codes) ->
                        several("COMPARISON", area, codes);
                case SlideSubject.Tiles(var area, var codes) -> several("TILES", area, codes);
                case SlideSubject.Twins(var area, var other, var code, var years) ->
                        new Columns(
                                "TWINS",
                                area,
                                other,
                                Breakdown.TOTAL,
                                years,
                                null,
                                "",
                                List.of(code));
                case SlideSubject.Years(var area, var other, var up, var across, var years) ->
                        new Columns(
                                "YEARS",
                                area,
                                other,
                                Breakdown.TOTAL,
                                years,
                                null,
                                "",
                                across == null ? List.of(up) : List.of(up, across));
                case SlideSubject.OneProject(var area, var project, var title) ->
                        new Columns(
                                "ONE_PROJECT",
                                area,
                                null,
                                Breakdown.TOTAL,
                                0,
                                project,
                                title,
                                List.of());
                case SlideSubject.Words(var text) ->
                        new Columns("WORDS", "", null, Breakdown.TOTAL, 0, null, text, List.of());
            };
        }

        private static Columns several(String kind, String area, List<String> codes) {
            return new Columns(kind, area, null, Breakdown.TOTAL, 0, null, "", codes);
        }
    }

    static void replace(Handle handle, long deck, List<Slide> slides) {
        handle.createUpdate("DELETE FROM deck_slide WHERE deck = :deck")
                .bind("deck", deck)
                .execute();
        for (int at = 0; at < slides.size(); at++) add(handle, deck, at + 1, slides.get(at));
    }

    private static void add(Handle handle, long deck, int position, Slide slide) {
        Columns columns = Columns.of(slide.subject());
        handle.createUpdate(
                        """
                        INSERT INTO deck_slide (deck, position, kind, area, other, breakdown, years, project,
                                                subject, headline, notes, reveal, agreed)
                        VALUES (:deck, :position, :kind, :area, :other, :breakdown, :years, :project,
                                :subject, :headline, :notes, :reveal, :agreed)
                        """)
                .bind("deck", deck)
                .bind("position", position)
                .bind("kind", columns.kind())
                .bind("area", columns.area())
                .bind("other", columns.other())
                .bind("breakdown", BreakdownText.of(columns.breakdown()))
                .bind("years", columns.years())
                .bind("project", columns.project())
                .bind("subject", columns.subject())
                .bind("headline", slide.headline())
                .bind("notes", slide.notes())
                .bind("reveal", text(slide.reveal()))
                .bind("agreed", Moments.text(slide.agreed()))
                .execute();
        for (int at = 0; at < columns.codes().size(); at++) {
            handle.createUpdate(
                            """
                            INSERT INTO deck_slide_indicator (deck, slide, position, code)
                            VALUES (:deck, :slide, :position, :code)
                            """)
                    .bind("deck", deck)
                    .bind("slide", position)
                    .bind("position", at + 1)
                    .bind("code", columns.codes().get(at))
                    .execute();
        }
    }

    static List<Slide> of(Handle handle, long deck) {
        Map<Integer, List<String>> codes = codes(handle, deck);
        return handle.createQuery("SELECT * FROM deck_slide WHERE deck = :deck ORDER BY position")
                .bind("deck", deck)
                .map((row, _) ->
                        new Slide(
                                subject(row, codes.getOrDefault(row.getInt("position"), List.of())),
                                row.getString("headline"),
                                row.getString("notes"),
                                reveal(row.getString("reveal")),
                                Moments.parse(row.getString("agreed"))))
                .list();
    }

    private static Map<Integer, List<String>> codes(Handle handle, long deck) {
        Map<Integer, List<String>> codes = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT slide, code FROM deck_slide_indicator WHERE deck = :deck
                        ORDER BY slide, position
                        """)
                .bind("deck", deck)
                .map((row, _) ->
                        codes.computeIfAbsent(row.getInt("slide"), _ -> new ArrayList<>())
                                .add(row.getString("code")))
                .list();
        return codes;
    }

    private static SlideSubject subject(ResultSet row, List<String> codes) throws SQLException {
        String area = row.getString("area");
        String other = row.getString("other");
        int years = row.getInt("years");
        return switch (row.getString("kind")) {
            case "CHART" ->
                    new SlideSubject.Chart(
                            area,
                            codes.getFirst(),
                            BreakdownText.read(row.getString("breakdown")),
                            other,
                            years);
            case "RANKED_LIST" -> new SlideSubject.RankedList(area, codes.getFirst());
            case "COMPARISON" -> new SlideSubject.Comparison(area, codes);
            case "TILES" -> new SlideSubject.Tiles(area, codes);
            case "TWINS" ->
                    new SlideSubject.Twins(
                            area, other == null ? "" : other, codes.getFirst(), years);
            case "YEARS" ->
                    new SlideSubject.Years(
                            area,
                            other,
                            codes.getFirst(),
                            codes.size() > 1 ? codes.getLast() : null,
                            years);
            case "ONE_PROJECT" ->
                    new SlideSubject.OneProject(
                            area, row.getLong("project"), row.getString("subject"));
            default -> new SlideSubject.Words(row.getString("subject"));
        };
    }

    private static String text(Reveal reveal) {
        return Stream.concat(
                        reveal.steps().entrySet().stream()
                                .map(step -> step.getKey().name() + "=" + step.getValue()),
                        reveal.each() ? Stream.of(EACH) : Stream.of())
                .collect(Collectors.joining(" "));
    }

    private static Reveal reveal(String text) {
        Map<Layer, Integer> steps = new EnumMap<>(Layer.class);
        for (String step : text.split(" ", -1)) {
            int equals = step.indexOf('=');
            if (equals > 0)
                steps.put(
                        Layer.valueOf(step.substring(0, equals)),
                        Integer.parseInt(step.substring(equals + 1)));
        }
        return new Reveal(steps, List.of(text.split(" ", -1)).contains(EACH));
    }
}
