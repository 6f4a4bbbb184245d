/** Sends what was committed to the topics: nothing skipped, nothing held up, repeated after a crash. */
@NullMarked
package vn.trucot.pillar.relay;

import org.jspecify.annotations.NullMarked;
