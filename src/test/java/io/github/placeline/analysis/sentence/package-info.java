@NullMarked
package io.github.placeline.analysis.sentence;

import org.jspecify.annotations.NullMarked;
