/** Reads the topics from the beginning into the cube, and goes on reading. */
@NullMarked
package vn.trucot.gateway.feed;

import org.jspecify.annotations.NullMarked;
