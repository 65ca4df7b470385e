import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What the JVM learned in a rehearsal (classes loaded and linked, methods that matter), kept
/// beside the jars so that the next start need not learn it again.
///
/// A cache that does not fit is passed over without a word: it only ever saves time.
record StartUpCache(AppImage.Layout image) {
    private static final String NAME = "placeline.aot";

    void learn(Path work) throws IOException, InterruptedException {
        dateInWholeMinutes();
        Path settings = image.settings();
        rehearse(work, LaunchSettings.of(settings));
        Files.writeString(
                settings,
                """
                java-options=-XX:AOTCache=$APPDIR/%s
                java-options=-Xlog:aot=off
                java-options=-Xlog:cds=off
                """
                        .formatted(NAME),
                StandardOpenOption.APPEND);
    }

    /// The cache fits only files of the very second that it saw, and a zip keeps every other
    /// second.
    private void dateInWholeMinutes() throws IOException {
        var files = new ArrayList<>(Folder.files(image.app(), ".+\\.jar"));
        files.add(image.runtime().resolve("lib/modules"));
        var minute = FileTime.from(Instant.now().truncatedTo(ChronoUnit.MINUTES));
        for (Path file : files) Files.setLastModifiedTime(file, minute);
    }

    /// The class path and the options are the launcher's own: the cache fits no others.
    private void rehearse(Path work, LaunchSettings settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(image.runtime().resolve("bin").resolve("java").toString());
        command.add("-XX:AOTCacheOutput=" + image.app().resolve(NAME));
        command.addAll(settings.options());
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(
                List.of("-classpath", settings.classPath(), "io.github.placeline.Rehearsal"));
        command.add(Folder.emptied(work.resolve("rehearsal")).toString());
        command.replaceAll(word -> word.replace("$APPDIR", image.app().toString()));
        Path log = work.resolve("rehearsal.log");
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        int status = process.redirectOutput(log.toFile()).start().waitFor();
        if (status != 0 || !Files.exists(image.app().resolve(NAME))) {
            throw new IllegalStateException(
                    "The rehearsal ended with " + status + ":\n" + Files.readString(log));
        }
    }
}
