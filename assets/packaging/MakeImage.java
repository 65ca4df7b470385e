/// Makes `target/dist`: the image and, where the platform's tools are present, an installer of it.
///
/// `mvn package -Pdist` runs this with the JDK of the build; docs/decisions tells why it does what
/// it does. Arguments: the target folder, the version, the main class, whether to make an
/// installer, and the JVM's options.
void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[0]);
    String version = arguments[1];
    String mainClass = arguments[2];
    boolean installerWanted = Boolean.parseBoolean(arguments[3]);
    List<String> jvmOptions = Arrays.asList(arguments).subList(4, arguments.length);

    Path work = Folder.emptied(target.resolve("image"));
    Path dist = Folder.emptied(target.resolve("dist"));
    Path runtime = new LinkedRuntime(target.resolve("javafx"), work).link();
    var image = new AppImage(target, version, mainClass, jvmOptions).pack(runtime, work, dist);
    new StartUpCache(image).learn(work);
    new Launcher(image).settle();
    if (installerWanted) new Installer(image.root(), version).make(dist);
}
