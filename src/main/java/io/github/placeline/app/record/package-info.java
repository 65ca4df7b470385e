/// The record behind the figures: versions of readings, what changed between two days, notes.
@NullMarked
package io.github.placeline.app.record;

import org.jspecify.annotations.NullMarked;
