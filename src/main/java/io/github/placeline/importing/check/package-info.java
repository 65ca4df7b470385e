/// What is out of the ordinary about a figure, told from its series and its indicator.
@NullMarked
package io.github.placeline.importing.check;

import org.jspecify.annotations.NullMarked;
