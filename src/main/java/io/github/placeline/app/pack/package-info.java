/// Packs for boards: from an outline to pages with figures, for a screen to show and for files.
@NullMarked
package io.github.placeline.app.pack;

import org.jspecify.annotations.NullMarked;
