/** The government pillar. */
@NullMarked
package vn.trucot.gov;

import org.jspecify.annotations.NullMarked;
