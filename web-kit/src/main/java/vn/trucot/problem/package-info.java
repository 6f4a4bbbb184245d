/** RFC 9457 problem details: one stable code per kind of error, and everything that turns failures into them. */
@NullMarked
package vn.trucot.problem;

import org.jspecify.annotations.NullMarked;
