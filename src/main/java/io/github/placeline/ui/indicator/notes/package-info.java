/// What people write about the figures of an indicator page, and the ways from there to its record.
@NullMarked
package io.github.placeline.ui.indicator.notes;

import org.jspecify.annotations.NullMarked;
