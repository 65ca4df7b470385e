package io.github.placeline.ui.work;

import io.github.placeline.model.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Where every bug ends: it is logged once under an id, and told to the window once.
public final class Faults implements Thread.UncaughtExceptionHandler {

    /// A bug that was met.
    ///
    /// @param id short name of this bug, the same whenever it is met again
    /// @param details what a developer needs, to be copied
    public record Fault(String id, String details) {
        /// What the person at the screen is told.
        public String sentence() {
            return "Something went wrong inside Placeline (fault %s). Your figures are safe."
                    .formatted(id);
        }
    }

    private final Set<String> met = new HashSet<>();
    private final Consumer<Fault> tell;

    /// @param tell called once for each bug, on the thread that met it
    public Faults(Consumer<Fault> tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        report(thrown);
    }

    /// What to say in the place of an answer. A bug is reported on the way.
    public Failure failure(Throwable thrown) {
        return switch (thrown) {
            case CancellationException _ -> Failure.STOPPED;
            case Refusal refused -> new Failure(sentenceOf(refused), false);
            default -> new Failure(report(thrown).sentence(), false);
        };
    }

    /// Logs it and tells of it unless it was met before.
    public Fault report(Throwable thrown) {
        Fault fault = new Fault(idOf(thrown), detailsOf(thrown));
        if (isNew(fault)) {
            LoggerFactory.getLogger(Faults.class).error("fault {}", fault.id(), thrown);
            tell.accept(fault);
        }
        return fault;
    }

    private synchronized boolean isNew(Fault fault) {
        return met.add(fault.id());
    }

    private static String sentenceOf(Refusal refused) {
        String sentence = refused.getMessage();
        return sentence == null ? "" : sentence;
    }

    /// The same for the same place in the program, whatever the message.
    private static String idOf(Throwable thrown) {
        int place =
                31 * thrown.getClass().getName().hashCode()
                        + Arrays.hashCode(thrown.getStackTrace());
        return String.format(Locale.ROOT, "%06X", place & 0xFFFFFF);
    }

    private static String detailsOf(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return "Placeline on Java %s, %s %s%n%s"
                .formatted(
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        text);
    }
}
