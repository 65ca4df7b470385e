package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    private final StringWriter written = new StringWriter();

    @Test
    void everyRowReachesItsWriterAtOnce() {
        Csv csv = new Csv(written, List.of("area", "value"));
        csv.row(List.of("Bristol, City of", "70.4"));

        assertThat(written).hasToString("area,value\r\n\"Bristol, City of\",70.4\r\n");
    }
}
