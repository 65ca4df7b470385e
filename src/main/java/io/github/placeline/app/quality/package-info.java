/// What is to be looked at in a workspace's figures, and where it is mended.
@NullMarked
package io.github.placeline.app.quality;

import org.jspecify.annotations.NullMarked;
