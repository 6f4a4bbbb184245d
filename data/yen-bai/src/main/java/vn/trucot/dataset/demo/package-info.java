/** Generated villages, records and figures: the same for the same seed, and marked as demo wherever they show. */
@NullMarked
package vn.trucot.dataset.demo;

import org.jspecify.annotations.NullMarked;
