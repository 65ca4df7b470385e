/// Others to learn from: who has been where we are, bright spots, twins (METHODS 9).
@NullMarked
package io.github.placeline.analysis.learning;

import org.jspecify.annotations.NullMarked;
