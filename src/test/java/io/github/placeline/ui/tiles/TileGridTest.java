package io.github.placeline.ui.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileGridTest {
    private static final double RAIL = 88;
    private static final double MARGINS = 48;
    private static final double BODY = 15;

    @ParameterizedTest(name = "a window of {0} at {1} % shows {2} columns")
    @CsvSource(
            textBlock =
                    """
                    1440, 100, 4
                    1920, 100, 4
                    1180, 100, 3
                    1024, 100, 2
                    900,  100, 2
                    1440, 150, 2
                    1440, 200, 1
                    320,  100, 1
                    """)
    void hasAsManyColumnsAsTheWindowHasRoomFor(double window, double zoom, int columns) {
        double factor = zoom / 100;
        double width = window - (RAIL + MARGINS) * factor;

        assertThat(TileGrid.columns(width, BODY * factor)).isEqualTo(columns);
    }
}
