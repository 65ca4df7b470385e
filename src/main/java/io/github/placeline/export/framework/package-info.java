/// What a workspace measures by, as a file that areas share.
@NullMarked
package io.github.placeline.export.framework;

import org.jspecify.annotations.NullMarked;
