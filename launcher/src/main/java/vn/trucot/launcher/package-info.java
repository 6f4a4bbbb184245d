/** Starts PostgreSQL, Kafka and the four services on one machine, without containers. */
@NullMarked
package vn.trucot.launcher;

import org.jspecify.annotations.NullMarked;
