/** Batches from JSON or CSV: rows, the mistakes in them, and the summary that answers. */
@NullMarked
package vn.trucot.pillar.importing;

import org.jspecify.annotations.NullMarked;
