/// Twenty published series judged twice, by the app and by code that shares nothing with it.
@NullMarked
package io.github.placeline.analysis.twenty;

import org.jspecify.annotations.NullMarked;
