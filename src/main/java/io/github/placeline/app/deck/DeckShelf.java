package io.github.placeline.app.deck;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decks of a workspace with the names of what their slides are about. Quick to make, because
/// no figure is read.
///
/// @param decks the newest made first
/// @param areas names by code
/// @param indicators by code
public record DeckShelf(
        List<Deck> decks, Map<String, String> areas, Map<String, Indicator> indicators) {

    private static final int SEVERAL = 2;

    public DeckShelf {
        decks = List.copyOf(decks);
        areas = Map.copyOf(areas);
        indicators = Map.copyOf(indicators);
    }

    public Optional<Deck> byId(long id) {
        return decks.stream().filter(deck -> deck.id() == id).findFirst();
    }

    /// What sort of slide it is: "Chart", "Ranked list".
    public static String kind(Slide slide) {
        return switch (slide.subject()) {
            case SlideSubject.Chart _ -> "Chart";
            case SlideSubject.RankedList _ -> "Ranked list";
            case SlideSubject.Comparison _ -> "Comparison";
            case SlideSubject.Tiles _ -> "Figures";
            case SlideSubject.Twins _ -> "Twin page";
            case SlideSubject.Years _ -> "Through the years";
            case SlideSubject.OneProject _ -> "Project";
            case SlideSubject.Words _ -> "Words";
        };
    }

    /// What a list of slides calls it: its own headline, otherwise what it is about.
    public String title(Slide slide) {
        return slide.headline().isBlank() ? about(slide) : slide.headline();
    }

    /// "Level 3 by age 19, Blackpool".
    public String about(Slide slide) {
        return switch (slide.subject()) {
            case SlideSubject.Chart(var area, var code, var part, _, _) ->
                    indicator(code)
                            + (part.isTotal() ? "" : ", " + part.text())
                            + ", "
                            + area(area);
            case SlideSubject.RankedList(var area, var code) ->
                    indicator(code) + ", " + area(area) + " among all";
            case SlideSubject.Comparison(var area, var codes) ->
                    area(area) + ", " + counted(codes, "all priorities");
            case SlideSubject.Tiles(var area, var codes) ->
                    codes.size() < SEVERAL
                            ? String.join("", codes.stream().map(this::indicator).toList())
                                    + ", "
                                    + area(area)
                            : area(area) + ", " + counted(codes, "");
            case SlideSubject.Twins(var area, var other, var code, _) ->
                    indicator(code) + ", " + area(area) + " and " + area(other);
            case SlideSubject.Years(var area, var other, var up, var across, _) ->
                    indicator(up)
                            + (across == null ? "" : " and " + indicator(across))
                            + " through the years, "
                            + area(area)
                            + (other == null ? "" : " and " + area(other));
            case SlideSubject.OneProject(var area, _, var title) -> title + ", " + area(area);
            case SlideSubject.Words(var text) ->
                    text.lines().map(String::strip).findFirst().orElse("Empty slide");
        };
    }

    private static String counted(List<String> codes, String none) {
        return codes.isEmpty() ? none : codes.size() + " indicators";
    }

    private String indicator(String code) {
        Indicator known = indicators.get(code);
        return known == null ? code : ShortName.title(known);
    }

    private String area(String code) {
        return areas.getOrDefault(code, code);
    }
}
