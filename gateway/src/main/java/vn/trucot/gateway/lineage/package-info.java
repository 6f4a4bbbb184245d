/** Lineage: from a score to its rule, from a figure to what was stated, by whom and in which revision. */
@NullMarked
package vn.trucot.gateway.lineage;

import org.jspecify.annotations.NullMarked;
