/// The record behind an indicator's figures: revisions, changes between two dates, breaks and long
/// series.
@NullMarked
package io.github.placeline.ui.record;

import org.jspecify.annotations.NullMarked;
