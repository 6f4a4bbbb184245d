/** The economy pillar. */
@NullMarked
package vn.trucot.economy;

import org.jspecify.annotations.NullMarked;
