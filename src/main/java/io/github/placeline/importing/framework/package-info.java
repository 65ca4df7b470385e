/// Frameworks: what areas measure by, as a file that they share.
@NullMarked
package io.github.placeline.importing.framework;

import org.jspecify.annotations.NullMarked;
