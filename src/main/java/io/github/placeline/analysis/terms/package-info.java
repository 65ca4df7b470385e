/// Terms beside the same term a year earlier, and the XmR chart of many points (METHODS 8).
@NullMarked
package io.github.placeline.analysis.terms;

import org.jspecify.annotations.NullMarked;
