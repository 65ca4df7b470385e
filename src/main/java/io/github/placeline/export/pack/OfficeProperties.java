package io.github.placeline.export.pack;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/// What an office file says of itself: the pack's own moment, so that a pack made twice is the
/// same.
final class OfficeProperties {

    private static final String PROGRAM = "Placeline";

    private OfficeProperties() {}

    static void set(POIXMLProperties properties, Pack pack) {
        POIXMLProperties.CoreProperties about = properties.getCoreProperties();
        about.setTitle(pack.title());
        about.setSubjectProperty(pack.area() + ", figures as at " + pack.asAt());
        set(properties, pack.moment());
    }

    static void set(POIXMLProperties properties, Instant moment) {
        POIXMLProperties.CoreProperties about = properties.getCoreProperties();
        about.setCreator(PROGRAM);
        String written = moment.truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            about.setCreated(written);
            about.setModified(written);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a moment is written as one", impossible);
        }
    }
}
