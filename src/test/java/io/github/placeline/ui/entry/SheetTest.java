package io.github.placeline.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.importing.hand.PastedTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.YearType;
import io.github.placeline.ui.Made;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Area here = Made.area("Here");
    private final Area there = Made.area("There");
    private final Sheet sheet =
            Sheet.EMPTY.with(here).with(there).with(year("2018/19")).with(year("2019/20"));

    @Test
    void takesABlockInWhereTheKeyboardIsAndLeavesOutWhatDoesNotFit() {
        Sheet pasted = sheet.with(block(List.of(List.of("1", "2"), List.of("3", "4"))), 1, 1);

        assertThat(pasted.cells()).containsExactly(List.of("", ""), List.of("", "1"));
    }

    @Test
    void putsABlockWithHeadingsWhereTheySayAndGrowsForIt() {
        Area new1 = Made.area("Elsewhere");
        PastedTable block =
                new PastedTable(
                        List.of(there, new1),
                        List.of(year("2020/21"), year("2018/19")),
                        List.of(List.of("1", "2"), List.of("3", "4")),
                        List.of());

        Sheet pasted = sheet.with(block, 0, 0);

        assertThat(pasted.areas()).containsExactly(here, there, new1);
        assertThat(pasted.periods())
                .extracting(Labelled::label)
                .containsExactly("2018/19", "2019/20", "2020/21");
        assertThat(pasted.cells())
                .containsExactly(List.of("", "", ""), List.of("2", "", "1"), List.of("4", "", "3"));
    }

    @Test
    void addsAnAreaOrAPeriodOnce() {
        assertThat(sheet.with(here)).isEqualTo(sheet);
        assertThat(sheet.with(year("2018/19"))).isEqualTo(sheet);
    }

    @Test
    void removesARowWithWhatIsTypedInIt() {
        assertThat(sheet.with(0, 0, "1").with(1, 1, "2").without(here).cells())
                .containsExactly(List.of("", "2"));
    }

    private static PastedTable block(List<List<String>> cells) {
        return new PastedTable(List.of(), List.of(), cells, List.of());
    }

    private static Labelled year(String text) {
        return PeriodText.read(text, YearType.ACADEMIC).orElseThrow();
    }
}
