/** Rules that count records into figures, in the transaction that changed the records. */
@NullMarked
package vn.trucot.pillar.measure;

import org.jspecify.annotations.NullMarked;
