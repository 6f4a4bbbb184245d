/** The data files: units, successions, published facts, targets and index results, each with its source. */
@NullMarked
package vn.trucot.dataset.file;

import org.jspecify.annotations.NullMarked;
