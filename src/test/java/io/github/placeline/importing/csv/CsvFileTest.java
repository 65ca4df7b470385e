package io.github.placeline.importing.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.model.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final int MANY = 50_000;

    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void readsEveryRowOfManyBlocksInOrder() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int row = 0; row < MANY; row++)
            text.append(row).append(",\"x ").append(row).append("\"\n");
        try (CsvFile file = open(text.toString())) {
            for (int row = 0; row < MANY; row++) {
                assertThat(file.hasNext()).isTrue();
                Cells cells = file.next();
                assertThat(cells.line()).isEqualTo(row + 2);
                assertThat(cells.text(0)).isEqualTo(Integer.toString(row));
                assertThat(cells.text(1)).isEqualTo("x " + row);
                assertThat(cells.count()).isEqualTo(2);
            }
            assertThat(file.hasNext()).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void passesOverEmptyLinesAndKeepsTheLineNumbers() {
        try (CsvFile file = open("a,b\n\n1,2\n\n\n3,4\n")) {
            assertThat(rows(file)).containsExactly("3: 1|2", "6: 3|4");
        }
    }

    @Test
    void givesTheRowsBeforeABrokenOneAndNamesItsLine() {
        try (CsvFile file = open("a,b\n1,2\n3,\"never closed\n4,5\n")) {
            assertThat(file.header().names()).containsExactly("a", "b");
            assertThat(file.next().text(0)).isEqualTo("1");
            assertThatThrownBy(file::hasNext)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("from line 3 on");
        }
    }

    @Test
    void closesTheTextWhenItsHeaderCannotBeRead() {
        assertThatThrownBy(() -> open("\"never closed\n")).isInstanceOf(Refusal.class);
        assertThat(closed).isTrue();
    }

    @Test
    void canBeClosedBeforeItsEnd() {
        String text = "a,b\n" + "1,2\n".repeat(MANY * 10);
        try (CsvFile file = open(text)) {
            assertThat(file.next().text(1)).isEqualTo("2");
        }
        assertThat(closed).isTrue();
    }

    @Test
    void takesACellLargerThanABlock() {
        String large = "x".repeat(1_000_000);
        try (CsvFile file = open("a,b\n1," + large + "\n2,y\n")) {
            assertThat(file.next().text(1)).isEqualTo(large);
            assertThat(file.next().text(1)).isEqualTo("y");
        }
    }

    private static List<String> rows(CsvFile file) {
        List<String> rows = new ArrayList<>();
        while (file.hasNext()) {
            Cells cells = file.next();
            rows.add(cells.line() + ": " + cells.text(0) + "|" + cells.text(1));
        }
        return rows;
    }

    private CsvFile open(String text) {
        return CsvFile.open(
                new TextPart() {
                    @Override
                    public String name() {
                        return "rows.csv";
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
                            @Override
                            public void close() {
                                closed.set(true);
                            }
                        };
                    }

                    @Override
                    public long expectedBytes() {
                        return text.length();
                    }
                },
                TextEncoding.UTF_8);
    }
}
