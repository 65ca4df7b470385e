package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Published measures of authorities: no words on each other, no line through words.
class RealChartsTest {

    @Test
    void noLabelOfEveryTenthAuthorityIsCrossedOrCovered() {
        assertThat(faults(10)).isEmpty();
    }

    @Test
    @Tag("slow")
    void noLabelOfAnyAuthorityIsCrossedOrCovered() {
        assertThat(faults(1)).isEmpty();
    }

    @Test
    void noLabelIsCrossedWithEverythingSwitchedOn() {
        assertThat(faults(40, RealSeries::full)).isEmpty();
    }

    @Test
    @Tag("slow")
    void noLabelOfAnyAuthorityIsCrossedWithEverythingSwitchedOn() {
        assertThat(faults(1, RealSeries::full)).isEmpty();
    }

    private static List<String> faults(int step) {
        return faults(step, RealSeries::content);
    }

    /// A chart of one measure and area.
    @FunctionalInterface
    private interface Contents {
        ChartContent of(RealSeries real, String measure, String area);
    }

    /// What is wrong with the charts of one authority in `step`, for every measure.
    private static List<String> faults(int step, Contents contents) {
        assumeTrue(RealSeries.areThere(), "skipped: ../shared/data is not here");
        RealSeries real = RealSeries.read();
        List<String> faults = new ArrayList<>();
        int drawn = 0;
        for (Map.Entry<String, Map<String, Strand>> measure : real.measures().entrySet()) {
            List<String> authorities =
                    measure.getValue().keySet().stream().filter(real::isAuthority).toList();
            for (int i = 0; i < authorities.size(); i += step) {
                String area = authorities.get(i);
                ChartContent content = contents.of(real, measure.getKey(), area);
                Drawing drawing = LongitudinalChart.draw(content, new Size(916, 448), Style.SCREEN);
                drawn++;
                String where = measure.getKey() + ", " + area + ": ";
                for (String fault : Marks.overlaps(drawing)) faults.add(where + fault);
                for (String fault : Marks.crossed(drawing)) faults.add(where + "crossed " + fault);
            }
        }
        assertThat(drawn).isGreaterThan(10_000 / step);
        return faults;
    }
}
