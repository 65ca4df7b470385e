/// Makes `target/dist/placeline`: the application, a Java runtime of only the modules it needs, JavaFX with its
/// native libraries beside the runtime's own, and a cache of what the JVM learns while it starts.
///
/// `mvn package -Pdist` runs it with the JDK of the build; docs/decisions tells why it does what it does.
void main(String[] arguments) throws IOException {
    var target = Path.of(arguments[0]);
    var image = new Image(target, arguments[1], arguments[2], Path.of(arguments[3]));
    image.make(Arrays.asList(arguments).subList(4, arguments.length));
}

record Image(Path target, String version, String mainClass, Path icon) {

    /// What the runtime holds. JavaFX brings `java.desktop`, `java.xml` and `java.scripting` by itself.
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

    void make(List<String> jvmOptions) throws IOException {
        Path work = emptied(target.resolve("image"));
        Path dist = emptied(target.resolve("dist"));
        Path runtime = work.resolve("runtime");
        link(javafxModules(work), runtime);
        pack(applicationJars(work), runtime, dist, jvmOptions);
    }

    /// JavaFX comes as jars that unpack their native libraries into the user's home when first started.
    /// As modules of the runtime they are loaded from its own folder.
    private Path javafxModules(Path work) throws IOException {
        Path modules = Files.createDirectory(work.resolve("modules"));
        for (Path jar : files(target.resolve("javafx"), "javafx-[a-z]+-[\\d.]+-.+\\.jar")) {
            String module = jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*", "javafx.$1");
            Path classes = work.resolve(module + ".jar");
            Path natives = Files.createDirectory(work.resolve(module));
            copy(jar, classes, entry -> !isNative(entry));
            unpack(jar, natives, Image::isNative);
            run("jmod", "create", "--class-path", classes, "--libs", natives, modules.resolve(module + ".jmod"));
        }
        return modules;
    }

    private static void link(Path javafx, Path runtime) {
        run(
                "jlink",
                "--module-path", javafx,
                "--add-modules", String.join(",", MODULES),
                "--include-locales", "en-GB",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress", "zip-6",
                "--output", runtime);
    }

    /// The class path; of SQLite's libraries only the one for this platform.
    private Path applicationJars(Path work) throws IOException {
        Path input = Files.createDirectory(work.resolve("input"));
        for (Path jar : files(target.resolve("libraries"), ".+\\.jar")) {
            copy(jar, input.resolve(jar.getFileName()), Image::isForThisPlatform);
        }
        Path own = target.resolve("placeline-" + version + ".jar");
        Files.copy(own, input.resolve(own.getFileName()));
        return input;
    }

    private void pack(Path input, Path runtime, Path dist, List<String> jvmOptions) {
        var command = new ArrayList<Object>(List.of("--type", "app-image", "--name", "placeline"));
        command.addAll(List.of("--app-version", version, "--vendor", "Placeline contributors"));
        command.addAll(List.of("--input", input, "--main-jar", "placeline-" + version + ".jar"));
        command.addAll(List.of("--main-class", mainClass, "--runtime-image", runtime, "--dest", dist));
        if (isLinux()) command.addAll(List.of("--icon", icon));
        for (String option : jvmOptions) command.addAll(List.of("--java-options", option));
        run("jpackage", command.toArray());
    }

    private static boolean isNative(String entry) {
        return entry.endsWith(".so") || entry.endsWith(".dll") || entry.endsWith(".dylib");
    }

    private static boolean isForThisPlatform(String entry) {
        if (!entry.startsWith("org/sqlite/native/") || !isNative(entry)) return true;
        String system = isLinux() ? "Linux" : isMac() ? "Mac" : "Windows";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return entry.startsWith("org/sqlite/native/%s/%s/".formatted(system, machine));
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static void run(String tool, Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, words);
        if (status != 0) throw new IllegalStateException(tool + " ended with " + status);
    }

    private static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(from));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!wanted.test(entry.getName())) continue;
                var copied = new ZipEntry(entry.getName());
                copied.setTime(entry.getTime());
                out.putNextEntry(copied);
                in.transferTo(out);
            }
        }
    }

    private static void unpack(Path from, Path folder, Predicate<String> wanted) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(from))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (wanted.test(entry.getName())) Files.copy(in, folder.resolve(entry.getName()));
            }
        }
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }
}
