import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder that people copy: a launcher, the class path and the runtime.
record AppImage(Path target, String version, String mainClass, List<String> jvmOptions) {
    private static final String NAME = "placeline";
    private static final String SQLITE = "org/sqlite/native/";

    /// Where jpackage put things; each platform has its own way.
    record Layout(Path root, Path app, Path runtime) {
        Path settings() {
            return app.resolve(NAME + ".cfg");
        }

        static Layout of(Path dist) {
            Path image = dist.resolve(Tool.isMac() ? NAME + ".app" : NAME).toAbsolutePath();
            if (Tool.isLinux()) {
                return new Layout(image, image.resolve("lib/app"), image.resolve("lib/runtime"));
            }
            if (!Tool.isMac()) {
                return new Layout(image, image.resolve("app"), image.resolve("runtime"));
            }
            Path contents = image.resolve("Contents");
            return new Layout(
                    image, contents.resolve("app"), contents.resolve("runtime/Contents/Home"));
        }
    }

    Layout pack(Path runtime, Path work, Path dist) throws IOException {
        var command = new ArrayList<Object>(List.of("--type", "app-image", "--name", NAME));
        command.addAll(List.of("--app-version", version, "--vendor", "Placeline contributors"));
        command.addAll(List.of("--input", classPath(work), "--main-jar", ownJar().getFileName()));
        command.addAll(
                List.of("--main-class", mainClass, "--runtime-image", runtime, "--dest", dist));
        if (Tool.isLinux())
            command.addAll(List.of("--icon", Path.of("assets", "icon", "placeline-256.png")));
        command.addAll(List.of("--app-content", "LICENSE"));
        for (String option : jvmOptions) command.addAll(List.of("--java-options", option));
        command.addAll(List.of("--java-options", "-Dorg.sqlite.lib.path=$APPDIR"));
        Tool.run("jpackage", command);
        return Layout.of(dist);
    }

    /// Parts of libraries that nothing here asks for: maps, flags and sample pictures of TilesFX,
    /// themes and cuts of the font that are not worn, tables of ControlsFX, the fonts of its
    /// toolbox, the shapes of Word and Visio documents, signatures, measures of fonts that PDFs of
    /// ours do not use, and archives other than zip.
    private static final List<String> NOT_ASKED_FOR =
            List.of(
                    "eu/hansolo/tilesfx/highres.properties",
                    "eu/hansolo/tilesfx/lowres.properties",
                    "eu/hansolo/tilesfx/track.gpx",
                    "eu/hansolo/tilesfx/leaflet",
                    "eu/hansolo/tilesfx/icons/",
                    "eu/hansolo/tilesfx/addons/",
                    "eu/hansolo/tilesfx/Demo",
                    "atlantafx/base/theme/cupertino",
                    "atlantafx/base/theme/dracula",
                    "atlantafx/base/theme/nord",
                    "atlantafx/base/theme/primer-dark",
                    "com/formdev/flatlaf/fonts/roboto/Roboto-BoldItalic",
                    "com/formdev/flatlaf/fonts/roboto/Roboto-Italic",
                    "com/formdev/flatlaf/fonts/roboto/Roboto-Light",
                    "com/formdev/flatlaf/fonts/roboto/Roboto-MediumItalic",
                    "impl/org/controlsfx/spreadsheet/",
                    "impl/org/controlsfx/tableview2/",
                    "org/controlsfx/control/spreadsheet/",
                    "org/controlsfx/control/tableview2/",
                    "org/controlsfx/control/worldmap",
                    "org/controlsfx/control/WorldMapView",
                    "impl/org/controlsfx/worldmap/",
                    "org/controlsfx/glyphfont/fontawesome-webfont",
                    "eu/hansolo/toolboxfx/font/Cousine",
                    "eu/hansolo/toolboxfx/font/MazzardSoft",
                    "eu/hansolo/toolboxfx/font/OpenSans",
                    "org/openxmlformats/schemas/wordprocessingml/",
                    "com/microsoft/schemas/office/visio/",
                    "org/etsi/uri/",
                    "org/w3/x2000/x09/xmldsig/",
                    "org/apache/poi/xdgf/",
                    "org/apache/poi/poifs/crypt/dsig/",
                    "org/apache/pdfbox/resources/afm/",
                    "org/apache/pdfbox/resources/ttf/",
                    "org/apache/commons/compress/harmony/",
                    "org/apache/commons/compress/compressors/pack200/",
                    "org/apache/commons/compress/java/util/jar/",
                    "org/apache/commons/compress/archivers/sevenz/",
                    "org/apache/commons/compress/archivers/tar/",
                    "org/apache/commons/compress/archivers/cpio/",
                    "org/apache/commons/compress/archivers/arj/",
                    "org/apache/commons/compress/archivers/dump/",
                    "org/apache/xmlbeans/impl/tool/",
                    "org/apache/xmlbeans/metadata/src/");

    /// Of SQLite's libraries only the one for this platform goes in. It lies beside the jars: out
    /// of a jar it would be unpacked at each start, into a folder from which it may not be loaded.
    private Path classPath(Path work) throws IOException {
        Path input = Files.createDirectory(work.resolve("input"));
        for (Path jar : Folder.files(target.resolve("libraries"), ".+\\.jar")) {
            new Jar(jar).copy(input.resolve(jar.getFileName()), AppImage::isAskedFor);
            new Jar(jar).unpack(input, AppImage::isSqliteOfThisPlatform);
        }
        Files.copy(ownJar(), input.resolve(ownJar().getFileName()));
        return input;
    }

    private Path ownJar() {
        return target.resolve("placeline-" + version + ".jar");
    }

    /// How fonts of East Asia that a PDF names without holding them count their letters. Ours hold
    /// their fonts.
    private static boolean isLettersOfOtherFonts(String entry) {
        return entry.matches("org/apache/fontbox/cmap/(?!Identity)[^.]+");
    }

    private static boolean isAskedFor(String entry) {
        return !(entry.startsWith(SQLITE) && Jar.isNative(entry))
                && NOT_ASKED_FOR.stream().noneMatch(entry::startsWith)
                && !entry.matches("eu/hansolo/tilesfx/[^/]+\\.png")
                && !isTileOfAnotherKind(entry)
                && !isLettersOfOtherFonts(entry);
    }

    /// A tile of ours holds a node of our own; the thirty other kinds are never drawn.
    private static boolean isTileOfAnotherKind(String entry) {
        return entry.matches("eu/hansolo/tilesfx/skins/(?!TileSkin|CustomTileSkin).+\\.class");
    }

    private static boolean isSqliteOfThisPlatform(String entry) {
        String system = Tool.isLinux() ? "Linux" : Tool.isMac() ? "Mac" : "Windows";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        return entry.startsWith("%s%s/%s/".formatted(SQLITE, system, machine))
                && Jar.isNative(entry);
    }
}
