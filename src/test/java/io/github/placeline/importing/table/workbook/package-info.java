@NullMarked
package io.github.placeline.importing.table.workbook;

import org.jspecify.annotations.NullMarked;
