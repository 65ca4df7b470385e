/// CSV text as rows of cells, read as a stream.
@NullMarked
package io.github.placeline.importing.csv;

import org.jspecify.annotations.NullMarked;
