/// Files that Placeline itself has written: figures with their description.
@NullMarked
package io.github.placeline.importing.placeline;

import org.jspecify.annotations.NullMarked;
