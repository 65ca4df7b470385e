package io.github.placeline.importing.table.workbook;

import io.github.placeline.model.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// What is said of a workbook that cannot be read.
final class Damage {

    private Damage() {}

    static Refusal damaged(String file, Throwable cause) {
        return Refusal.ofInput(
                file
                        + " is damaged, or was not saved or copied to its end. Open it in a spreadsheet program and save it again, then import that.",
                cause);
    }

    static Refusal harmful(String file, @Nullable Throwable cause) {
        String sentence =
                file
                        + " unfolds to far more than a table can be, as files made to do harm do. It was not opened.";
        return cause == null ? Refusal.ofInput(sentence) : Refusal.ofInput(sentence, cause);
    }

    static Refusal locked(String file, Throwable cause) {
        return Refusal.ofInput(
                file + " is protected by a password. Save a copy without one, then import that.",
                cause);
    }

    /// What a failure to read means: the disk's, or the file's own.
    static Refusal of(String file, Exception failed) {
        for (Throwable cause = failed; cause != null; cause = inner(cause)) {
            if (cause instanceof IOException io) return ofReading(file, io);
        }
        return damaged(file, failed);
    }

    private static @Nullable Throwable inner(Throwable failed) {
        return failed instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : failed.getCause();
    }

    private static Refusal ofReading(String file, IOException failed) {
        String message = String.valueOf(failed.getMessage());
        if (message.contains("Zip bomb")) return harmful(file, failed);
        boolean own =
                failed instanceof ZipException
                        || failed instanceof EOFException
                        || failed instanceof CharacterCodingException
                        || isAboutTheContent(failed);
        return own
                ? damaged(file, failed)
                : Refusal.ofWorld(
                        file
                                + " could not be read. Check that you may open it and that its disk is still there.",
                        failed);
    }

    /// Libraries say with a plain [IOException] that a file is not what it should be; the disk's
    /// failures come from the Java library itself.
    private static boolean isAboutTheContent(IOException failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.apache.");
    }
}
