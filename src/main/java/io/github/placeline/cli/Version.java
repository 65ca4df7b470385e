package io.github.placeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Properties built = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null)
                throw new IllegalStateException("the build wrote no version.properties");
            built.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new String[] {"Placeline " + built.getProperty("version")};
    }
}
