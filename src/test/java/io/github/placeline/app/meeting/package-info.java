@org.jspecify.annotations.NullMarked
package io.github.placeline.app.meeting;
