import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// What people start. On Linux, jpackage's own launcher asks the package system twice whose file it
/// is before it starts the JVM, which took half of a short command's time; a script needs not ask.
record Launcher(AppImage.Layout image) {
    void settle() throws IOException {
        if (Tool.isLinux()) {
            writeScript();
        } else {
            removeCommands();
        }
    }

    private void writeScript() throws IOException {
        LaunchSettings settings = LaunchSettings.of(image.settings());
        String options =
                settings.options().stream()
                        .map(Launcher::quoted)
                        .collect(Collectors.joining(" \\\n  "));
        Files.writeString(
                image.root().resolve("bin/placeline"),
                """
                #!/bin/sh
                # Starts Placeline on its own runtime: the window, or a command.
                self=$(readlink -f "$0")
                lib=${self%%/bin/*}/lib
                APPDIR=$lib/app
                unset JDK_JAVA_OPTIONS
                exec "$lib/runtime/bin/java" \\
                  %s \\
                  -cp %s \\
                  %s "$@"
                """
                        .formatted(options, quoted(settings.classPath()), settings.mainClass()));
        Files.delete(image.root().resolve("lib/libapplauncher.so"));
        for (Path command : Folder.files(image.runtime().resolve("bin"), "(?!java$).+")) {
            Files.delete(command);
        }
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    /// Only the rehearsal needed the runtime's own commands.
    private void removeCommands() throws IOException {
        String commands = Tool.isMac() ? ".+" : ".+\\.exe";
        for (Path command : Folder.files(image.runtime().resolve("bin"), commands)) {
            Files.delete(command);
        }
    }
}
