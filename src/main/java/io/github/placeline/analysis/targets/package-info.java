/// How far targets have come.
@NullMarked
package io.github.placeline.analysis.targets;

import org.jspecify.annotations.NullMarked;
