@NullMarked
package io.github.placeline.importing.table.layout;

import org.jspecify.annotations.NullMarked;
