/// How a table is read, as an officer can see, correct and keep it.
@NullMarked
package io.github.placeline.importing.table.recipe;

import org.jspecify.annotations.NullMarked;
