/** The society pillar. */
@NullMarked
package vn.trucot.society;

import org.jspecify.annotations.NullMarked;
