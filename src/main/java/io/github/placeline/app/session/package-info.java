/// What the program remembers for its user between two starts. Nothing of this is in a workspace.
@NullMarked
package io.github.placeline.app.session;

import org.jspecify.annotations.NullMarked;
