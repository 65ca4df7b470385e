/// Long series: what an indicator carries on, how well the files agree, where its record breaks.
@NullMarked
package io.github.placeline.app.longseries;

import org.jspecify.annotations.NullMarked;
