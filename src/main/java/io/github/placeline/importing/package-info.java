/// Files into a workspace: recognise, read, match, check, plan, commit.
@NullMarked
package io.github.placeline.importing;

import org.jspecify.annotations.NullMarked;
