/// What an area has set out to do: its priorities, targets and projects.
@NullMarked
package io.github.placeline.app.plan;

import org.jspecify.annotations.NullMarked;
