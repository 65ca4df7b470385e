package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.Elsewhere;
import io.github.placeline.importing.table.recipe.Recipe;

/// What stands around a sheet's table, as a recipe says where to look for it.
public final class Context {

    private Context() {}

    public static String area(Recipe recipe, SheetLayout sheet) {
        return text(recipe.area(), sheet.name(), Titles.subject(sheet.titles()), "");
    }

    public static String period(Recipe recipe, String file, SheetLayout sheet) {
        return text(
                recipe.period(),
                Titles.periodInName(sheet.name()),
                Titles.period(sheet.titles()),
                Titles.periodInName(file));
    }

    public static String term(Recipe recipe, SheetLayout sheet) {
        return text(recipe.term(), sheet.name().strip(), "", "");
    }

    /// What is measured, empty when the columns say it.
    public static String indicator(Recipe recipe, String file, SheetLayout sheet) {
        return text(
                recipe.indicator(),
                Titles.subjectOfSheet(sheet.name()),
                Titles.subject(sheet.titles()),
                Titles.subjectOfFile(file));
    }

    private static String text(Elsewhere where, String sheet, String title, String file) {
        return switch (where.place()) {
            case COLUMNS -> "";
            case SHEET_NAME -> sheet;
            case TITLE -> title;
            case FILE_NAME -> file;
            case GIVEN -> where.text();
        };
    }
}
