package io.github.placeline;

import io.github.placeline.ui.PlacelineApplication;
import java.time.Duration;

/// Does once, in one JVM, what people do most. The build runs it while it makes the image, so that
/// the JVM can keep what it learned and start faster the next time.
final class Rehearsal {
    private static final Duration TIME_FOR_THE_WINDOW = Duration.ofSeconds(5);

    private Rehearsal() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(Rehearsal::endWhenTheWindowIsThere);
        PlacelineApplication.open();
    }

    private static void endWhenTheWindowIsThere() {
        try {
            Thread.sleep(TIME_FOR_THE_WINDOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
