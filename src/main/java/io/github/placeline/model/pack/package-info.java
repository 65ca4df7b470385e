/// Packs as people put them together: which pages in which order, with what is said on them. No
/// figures: those are read when a pack is shown or written, as known at the pack's moment.
@NullMarked
package io.github.placeline.model.pack;

import org.jspecify.annotations.NullMarked;
