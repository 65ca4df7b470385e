@NullMarked
package io.github.placeline.importing.table.text;

import org.jspecify.annotations.NullMarked;
