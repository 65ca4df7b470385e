@NullMarked
package io.github.placeline.importing.table.sheet;

import org.jspecify.annotations.NullMarked;
