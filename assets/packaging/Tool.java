import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The tools of the JDK, and what the platform offers.
final class Tool {
    private Tool() {}

    static void run(String tool, List<?> arguments) {
        String[] words = arguments.stream().map(Object::toString).toArray(String[]::new);
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, words);
        if (status != 0) throw new IllegalStateException(tool + " ended with " + status);
    }

    static boolean isOnThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve(program)));
    }

    static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }
}
