package io.github.placeline.app.indicator;

import io.github.placeline.model.Period;

/// One period of the table under the chart.
///
/// @param label the period as a person writes it
/// @param gap area minus country with its sign (`−5.8`), empty where either has no value
/// @param second the other area shown with it; empty where there is none
/// @param neighbours the mean of the statistical neighbours, with how many have a value in its
///   words
public record TableRow(
        Period period,
        String label,
        TableCell area,
        TableCell second,
        TableCell country,
        String gap,
        TableCell region,
        TableCell neighbours) {}
