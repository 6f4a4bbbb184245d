/** Schools (trường học): which there are, which digital services they use, and what pilot schools tell of a year. */
@NullMarked
package vn.trucot.society.school;

import org.jspecify.annotations.NullMarked;
