/// What importing a file would change, before it does.
@NullMarked
package io.github.placeline.importing.plan;

import org.jspecify.annotations.NullMarked;
