package io.github.placeline.importing.table.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTextTest {

    private static final Recipe RECIPE =
            new Recipe(
                    "Absence: all schools",
                    List.of(
                            new ColumnRule("LA", Role.AREA_NAME, "", ""),
                            new ColumnRule("Rate: {period}", Role.FIGURES, "Absence", "Sex=Boys"),
                            new ColumnRule("Type", Role.BREAKDOWN, "", "School type")),
                    Elsewhere.SHEET_NAME,
                    Elsewhere.given("2018/19"),
                    Elsewhere.IN_THE_COLUMNS,
                    Elsewhere.TITLE,
                    DecimalMark.COMMA,
                    List.of("Average", "Mean"),
                    List.of(
                            new IndicatorTerms(
                                    "Absence",
                                    "ABS",
                                    Unit.per(10_000),
                                    1,
                                    Polarity.LOWER_IS_BETTER,
                                    YearType.YEAR_TO_SEPTEMBER),
                            IndicatorTerms.named("Score: maths")));

    @Test
    void readsBackWhatItWrites() {
        assertThat(RecipeText.read("r.txt", RecipeText.write(RECIPE))).isEqualTo(RECIPE);
    }

    @Test
    void readsWhatAPersonChangedWithAnEditorOfAnotherSystem() {
        String text =
                RecipeText.write(RECIPE)
                        .replace("\n", "\r\n")
                        .replace("lower limit", "LOWER LIMIT");

        assertThat(RecipeText.read("r.txt", "\ufeff" + text)).isEqualTo(RECIPE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    read as: figures      | read as: numbers    | Line 17 of the recipe r.txt says “numbers” after “read as”
                    decimal mark: comma   | decimal mark: dot   | Line 8 of the recipe r.txt says “dot”; it can say: point, comma
                    area: name of the     | area: somewhere, the | Line 4 of the recipe r.txt says “somewhere, the sheet”
                    better: lower         | better: maybe       | says “maybe” after “better”
                    name: Absence         | nome: Absence       | Line 3 of the recipe r.txt starts with “nome”
                    Placeline recipe 1    | Something else      | r.txt is not a recipe
                    """)
    void saysInWhichLineARecipeIsWrong(String right, String wrong, String sentence) {
        String text = RecipeText.write(RECIPE).replace(right, wrong);

        assertThatThrownBy(() -> RecipeText.read("r.txt", text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
