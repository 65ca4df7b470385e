@NullMarked
package io.github.placeline.analysis.terms;

import org.jspecify.annotations.NullMarked;
