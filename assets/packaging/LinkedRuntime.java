import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /// Pictures shown while the JVM starts, sound, sorting by the widest registers, and what only
    /// tools that look into a runtime read.
    private static final String UNUSED =
            "libsplashscreen\\..+|splashscreen\\.dll|libjsound\\..+|libsimdsort\\..+|classlist|jrt-fs\\.jar";

    Path link() throws IOException, InterruptedException {
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
                        "zip-9",
                        "--output",
                        runtime));
        if (Tool.isOnThePath("strip")) strip(runtime);
        for (Path unused : Folder.files(runtime.resolve("lib"), UNUSED)) Files.delete(unused);
        // Whom to trust on a network, where the app never goes.
        for (Path unused :
                Folder.files(runtime.resolve("lib/security"), "cacerts|public_suffix_list\\.dat"))
            Files.delete(unused);
        return runtime;
    }

    /// Takes the names of inner functions out of the native libraries: 5 MB that only the JDK's own
    /// makers read.
    private static void strip(Path runtime) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(runtime)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".so")).toList()) {
                var strip = new ProcessBuilder("strip", "--strip-unneeded", file.toString());
                if (strip.inheritIO().start().waitFor() != 0) {
                    throw new IllegalStateException("strip could not read " + file);
                }
            }
        }
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
