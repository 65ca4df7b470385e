/// Tables as officers send them: opened, recognised, and read by a recipe.
@NullMarked
package io.github.placeline.importing.table;

import org.jspecify.annotations.NullMarked;
