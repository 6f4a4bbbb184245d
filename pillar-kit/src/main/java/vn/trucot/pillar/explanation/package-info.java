/** Questions about figures, and what those who are asked answer: the cause, the remedy, and the day by which it is mended. */
@NullMarked
package vn.trucot.pillar.explanation;

import org.jspecify.annotations.NullMarked;
