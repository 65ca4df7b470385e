/// What people who know the place have written about an area as a whole or a project.
@NullMarked
package io.github.placeline.ui.notes;

import org.jspecify.annotations.NullMarked;
