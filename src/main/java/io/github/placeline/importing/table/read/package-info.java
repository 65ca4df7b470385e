/// The cells of a table as single readings, whatever its layout.
@NullMarked
package io.github.placeline.importing.table.read;

import org.jspecify.annotations.NullMarked;
