/// Where a table stands in a sheet, what its columns seem to be, and how sure that is.
@NullMarked
package io.github.placeline.importing.table.layout;

import org.jspecify.annotations.NullMarked;
