package io.github.placeline.ui.record;

import io.github.placeline.app.longseries.Joint;

/// What there is to say of a record that is put together.
final class JointWords {

    private JointWords() {}

    static String joined(Joint joint) {
        String part =
                joint.olderBreakdown().isTotal() ? "" : " (" + joint.olderBreakdown().text() + ")";
        String reach =
                joint.periods().isEmpty()
                        ? ""
                        : " The record reaches from %s to %s, %d periods in all."
                                .formatted(
                                        joint.periods().getFirst().label(),
                                        joint.periods().getLast().label(),
                                        joint.periods().size());
        String agreement = joint.seam().map(seam -> " " + seam.words()).orElse("");
        String drawn = joint.breaks() ? " The joint is drawn as a series break." : "";
        return "Continues %s%s.%s%s%s"
                .formatted(joint.older().name(), part, reach, agreement, drawn);
    }
}
