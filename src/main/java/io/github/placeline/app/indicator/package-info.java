/// One indicator of one area over the years: everything the indicator page, the table and the chart
/// show.
@NullMarked
package io.github.placeline.app.indicator;

import org.jspecify.annotations.NullMarked;
