/// Workbooks of spreadsheet programs, read cell by cell as they were stored. No formula is ever
/// worked out.
@NullMarked
package io.github.placeline.importing.table.workbook;

import org.jspecify.annotations.NullMarked;
