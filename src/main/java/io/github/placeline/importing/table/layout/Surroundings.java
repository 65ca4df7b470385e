package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.Elsewhere;
import io.github.placeline.importing.table.recipe.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where area, period, term and subject stand that no column says.
final class Surroundings {

    private final Layouts layouts;
    private final Map<String, ColumnSample> samples;
    private final Guesses guesses;
    private final List<String> doubts = new ArrayList<>();
    private final Elsewhere area;
    private final Elsewhere period;
    private final Elsewhere term;
    private final Elsewhere indicator;

    Surroundings(Layouts layouts, Map<String, ColumnSample> samples, Guesses guesses) {
        this.layouts = layouts;
        this.samples = samples;
        this.guesses = guesses;
        if (!guesses.has(Role.FIGURES)) doubts.add("No column is surely one of figures.");
        this.area = findArea();
        this.term = findTerm();
        this.period = findPeriod();
        this.indicator = findIndicator();
    }

    private List<ColumnSample> figures() {
        return samples.values().stream()
                .filter(sample -> guesses.of(sample).role() == Role.FIGURES)
                .toList();
    }

    private Elsewhere findArea() {
        boolean inColumns =
                guesses.has(Role.AREA_NAME)
                        || guesses.has(Role.AREA_NUMBER)
                        || guesses.has(Role.AREA_CODE)
                        || figures().stream().anyMatch(ColumnSample::hasArea);
        if (inColumns) return Elsewhere.IN_THE_COLUMNS;
        doubts.add("No column surely names the areas.");
        return layouts.tables().getFirst().name().isEmpty()
                ? Elsewhere.IN_THE_COLUMNS
                : Elsewhere.SHEET_NAME;
    }

    private Elsewhere findTerm() {
        boolean sheets = all(sheet -> isTerm(sheet.name()));
        return sheets
                        && !guesses.has(Role.TERM)
                        && figures().stream().noneMatch(ColumnSample::hasTerm)
                ? Elsewhere.SHEET_NAME
                : Elsewhere.IN_THE_COLUMNS;
    }

    private static boolean isTerm(String name) {
        return name.strip()
                .matches("(?i)(?:autumn(?: (?:and|&) spring)?|spring|summer)(?: terms?)?");
    }

    private Elsewhere findPeriod() {
        boolean everyFigure =
                !figures().isEmpty() && figures().stream().allMatch(ColumnSample::hasPeriod);
        if (guesses.has(Role.PERIOD) || everyFigure) return Elsewhere.IN_THE_COLUMNS;
        if (all(sheet -> !Titles.periodInName(sheet.name()).isEmpty())) return Elsewhere.SHEET_NAME;
        if (all(sheet -> !Titles.period(sheet.titles()).isEmpty())) return Elsewhere.TITLE;
        if (!Titles.periodInName(layouts.file()).isEmpty()) {
            doubts.add(
                    "Only the name of the file says which period it is about: %s. Is that right?"
                            .formatted(Titles.periodInName(layouts.file())));
            return Elsewhere.FILE_NAME;
        }
        doubts.add("Nothing in the file says which period its figures are about.");
        return Elsewhere.IN_THE_COLUMNS;
    }

    private Elsewhere findIndicator() {
        boolean everyFigure =
                figures().stream()
                        .noneMatch(sample ->
                                FigureHeading.of(sample.heading().rest()).indicator().isEmpty());
        if (guesses.has(Role.INDICATOR) || (everyFigure && !figures().isEmpty()))
            return Elsewhere.IN_THE_COLUMNS;
        boolean differ =
                layouts.tables().size() > 1
                        && layouts.tables().stream()
                                        .map(sheet -> Titles.subjectOfSheet(sheet.name()))
                                        .distinct()
                                        .count()
                                == layouts.tables().size();
        boolean titled = all(sheet -> !Titles.subject(sheet.titles()).isEmpty());
        boolean named = all(sheet -> isSubject(sheet.name()));
        if (named && differ && term.place() != Elsewhere.Place.SHEET_NAME)
            return Elsewhere.SHEET_NAME;
        if (titled) return Elsewhere.TITLE;
        return named ? Elsewhere.SHEET_NAME : Elsewhere.FILE_NAME;
    }

    private static boolean isSubject(String sheet) {
        return !Titles.subjectOfSheet(sheet).isEmpty() && !isTerm(sheet);
    }

    private boolean all(Function<SheetLayout, Boolean> says) {
        return layouts.tables().stream().allMatch(says::apply);
    }

    Elsewhere area() {
        return area;
    }

    Elsewhere period() {
        return period;
    }

    Elsewhere term() {
        return term;
    }

    Elsewhere indicator() {
        return indicator;
    }

    List<String> doubts() {
        return doubts;
    }

    /// What to call the recipe.
    String name() {
        String subject = Titles.subject(layouts.tables().getFirst().titles());
        return subject.isEmpty() ? Titles.subjectOfFile(layouts.file()) : subject;
    }
}
