/** What others refer to: how it is changed, and the outbox of definitions, org units, successions and targets. */
@NullMarked
package vn.trucot.pillar.reference;

import org.jspecify.annotations.NullMarked;
