/// What can be done with a workspace: the use cases that screens and commands share.
@NullMarked
package io.github.placeline.app;

import org.jspecify.annotations.NullMarked;
