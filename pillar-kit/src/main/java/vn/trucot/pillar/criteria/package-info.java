/**
 * Criteria: what is scored by a set of criteria instead of being counted, as files of data. What units and records were
 * assessed to be are records of a register; how many reach which level is a measure made of the set.
 */
@NullMarked
package vn.trucot.pillar.criteria;

import org.jspecify.annotations.NullMarked;
