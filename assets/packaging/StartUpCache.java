import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// What the JVM learned in a rehearsal (classes loaded and linked, methods that matter), kept
/// beside the jars so that the next start need not learn it again.
///
/// A cache that does not fit is passed over without a word: it only ever saves time.
record StartUpCache(AppImage.Layout image) {
    private static final String NAME = "placeline.aot";

    void learn(Path work) throws IOException, InterruptedException {
        Path settings = image.app().resolve("placeline.cfg");
        rehearse(work, Files.readAllLines(settings));
        Files.writeString(
                settings,
                """
                java-options=-XX:AOTCache=$APPDIR/%s
                java-options=-Xlog:aot=off
                java-options=-Xlog:cds=off
                """
                        .formatted(NAME),
                StandardOpenOption.APPEND);
        removeCommands();
    }

    /// The class path and the options are the launcher's own: the cache fits no others.
    private void rehearse(Path work, List<String> settings)
            throws IOException, InterruptedException {
        String classPath = String.join(File.pathSeparator, values(settings, "app.classpath"));
        var command = new ArrayList<String>();
        command.add(image.runtime().resolve("bin").resolve("java").toString());
        command.add("-XX:AOTCacheOutput=" + image.app().resolve(NAME));
        command.addAll(values(settings, "java-options"));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-classpath", classPath, "io.github.placeline.Rehearsal"));
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

    private static List<String> values(List<String> settings, String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    /// Only the rehearsal needed the runtime's own commands.
    private void removeCommands() throws IOException {
        Path bin = image.runtime().resolve("bin");
        boolean librariesAreThereToo = !Tool.isLinux() && !Tool.isMac();
        for (Path command : Folder.files(bin, librariesAreThereToo ? ".+\\.exe" : ".+")) {
            Files.delete(command);
        }
    }
}
