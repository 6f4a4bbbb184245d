/** Courses in which people learn to use digital technology (bình dân học vụ số, bình dân học AI), and how many did. */
@NullMarked
package vn.trucot.society.learning;

import org.jspecify.annotations.NullMarked;
