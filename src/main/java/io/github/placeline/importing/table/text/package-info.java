/// Tables in text files: CSV and its relatives.
@NullMarked
package io.github.placeline.importing.table.text;

import org.jspecify.annotations.NullMarked;
