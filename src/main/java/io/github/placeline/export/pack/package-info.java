/// What a board receives: pages made once from blocks, and written as HTML, PDF, slides or sheets.
@NullMarked
package io.github.placeline.export.pack;

import org.jspecify.annotations.NullMarked;
