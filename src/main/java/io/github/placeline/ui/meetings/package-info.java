/// The meetings of an area's board: agenda, commentary, and what has changed since the last one.
@NullMarked
package io.github.placeline.ui.meetings;

import org.jspecify.annotations.NullMarked;
