/// Files of one or more sheets as streams of rows of cells, whatever program wrote them.
@NullMarked
package io.github.placeline.importing.table.sheet;

import org.jspecify.annotations.NullMarked;
