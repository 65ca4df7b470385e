/// Files as they come: plain, gzip or zip, in whatever encoding, with a bound on what they may
/// unfold to.
@NullMarked
package io.github.placeline.importing.file;

import org.jspecify.annotations.NullMarked;
