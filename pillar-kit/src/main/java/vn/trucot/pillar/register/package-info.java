/**
 * Registers: records of one kind that live, with an identity, a validity and an owner. What is the same for all kinds is
 * here once: rights, history, If-Match, batches, lists and measures. A kind says what differs ({@link
 * vn.trucot.pillar.register.RecordKind}).
 */
@NullMarked
package vn.trucot.pillar.register;

import org.jspecify.annotations.NullMarked;
