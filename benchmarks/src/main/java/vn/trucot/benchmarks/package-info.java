/** Measurements of the suite, each with a baseline taken in the same run. */
@NullMarked
package vn.trucot.benchmarks;

import org.jspecify.annotations.NullMarked;
