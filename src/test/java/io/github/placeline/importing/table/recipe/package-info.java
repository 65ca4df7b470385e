@NullMarked
package io.github.placeline.importing.table.recipe;

import org.jspecify.annotations.NullMarked;
