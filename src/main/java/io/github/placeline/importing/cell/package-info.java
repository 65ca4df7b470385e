/// The words of single cells: numbers, markers and periods, as publishers write them.
@NullMarked
package io.github.placeline.importing.cell;

import org.jspecify.annotations.NullMarked;
