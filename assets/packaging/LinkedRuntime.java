import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A Java runtime of only the modules Placeline needs, with JavaFX's native libraries beside its
/// own.
record LinkedRuntime(Path javafx, Path work) {
    /// JavaFX brings `java.desktop`, `java.xml` and `java.scripting` by itself.
    private static final List<String> MODULES =
            List.of(
                    "java.logging", // sqlite-jdbc
                    "java.management", // tinylog
                    "java.naming", // tinylog
                    "java.sql",
                    "jdk.jfr", // Jdbi
                    "jdk.localedata", // British dates and numbers
                    "jdk.unsupported",
                    "javafx.controls",
                    "javafx.fxml");

    Path link() throws IOException {
        Path runtime = work.resolve("runtime");
        Tool.run(
                "jlink",
                List.of(
                        "--module-path",
                        javafxModules(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--include-locales",
                        "en-GB",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "zip-6",
                        "--output",
                        runtime));
        return runtime;
    }

    /// JavaFX comes as jars that unpack their native libraries into the user's home when first
    /// started. As modules of the runtime they are loaded from its own folder.
    private Path javafxModules() throws IOException {
        Path modules = Files.createDirectory(work.resolve("modules"));
        for (Path jar : Folder.files(javafx, "javafx-[a-z]+-[\\d.]+-.+\\.jar")) {
            String module =
                    jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*", "javafx.$1");
            Path classes = work.resolve(module + ".jar");
            Path natives = Files.createDirectory(work.resolve(module));
            new Jar(jar).copy(classes, entry -> !Jar.isNative(entry));
            new Jar(jar).unpack(natives, Jar::isNative);
            Path made = modules.resolve(module + ".jmod");
            Tool.run("jmod", List.of("create", "--class-path", classes, "--libs", natives, made));
        }
        return modules;
    }
}
