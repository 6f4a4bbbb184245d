/** Definitions are files of data: read whole, with all their mistakes told at once. */
@NullMarked
package vn.trucot.pillar.definition;

import org.jspecify.annotations.NullMarked;
