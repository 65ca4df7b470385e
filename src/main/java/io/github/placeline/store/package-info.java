/// The workspace file: one SQLite database, all SQL of the project, every version of every reading.
@NullMarked
package io.github.placeline.store;

import org.jspecify.annotations.NullMarked;
