/// The meetings of an area's board: their agendas, and what has changed between two of them.
@NullMarked
package io.github.placeline.app.meeting;

import org.jspecify.annotations.NullMarked;
