/** Courses on digital transformation (khóa bồi dưỡng) that units held, and how many attended. */
@NullMarked
package vn.trucot.gov.course;

import org.jspecify.annotations.NullMarked;
