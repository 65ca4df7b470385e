import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What jpackage tells its launcher. `$APPDIR` in it stands for the folder of the jars.
record LaunchSettings(List<String> jars, List<String> options, String mainClass) {
    static LaunchSettings of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new LaunchSettings(
                values(lines, "app.classpath"),
                values(lines, "java-options"),
                values(lines, "app.mainclass").getFirst());
    }

    String classPath() {
        return String.join(File.pathSeparator, jars);
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }
}
