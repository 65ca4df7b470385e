/// The tidy files of Explore Education Statistics, with the meta file that describes their columns.
@NullMarked
package io.github.placeline.importing.ees;

import org.jspecify.annotations.NullMarked;
