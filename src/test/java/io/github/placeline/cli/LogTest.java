package io.github.placeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What is written to the terminal's standard error.
class LogTest {

    private static String printed(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookLibraryDoesNotPrintItsStackTraces() {
        assertThat(
                        printed(() ->
                                IOUtils.closeQuietly(() -> {
                                    throw new IOException("torn");
                                })))
                .isEmpty();
    }

    @Test
    void ourOwnWarningsAreSeen() {
        assertThat(printed(() -> LoggerFactory.getLogger(LogTest.class).warn("a warning")))
                .contains("a warning");
    }
}
