/// Which area of the workspace a file means.
@NullMarked
package io.github.placeline.importing.match;

import org.jspecify.annotations.NullMarked;
