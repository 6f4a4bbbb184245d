/** What is sent twice with one {@code Idempotency-Key} is done once (decision 36). */
@NullMarked
package vn.trucot.pillar.repetition;

import org.jspecify.annotations.NullMarked;
