/// The panel in which somebody says what an indicator counts and which way is good.
@NullMarked
package io.github.placeline.ui.definition;

import org.jspecify.annotations.NullMarked;
