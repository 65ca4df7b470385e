/// The figures of a workspace as files for other programs: tidy CSV with its description, and
/// workbooks.
@NullMarked
package io.github.placeline.export.figures;

import org.jspecify.annotations.NullMarked;
