/** What every pillar service shares. */
@NullMarked
package vn.trucot.pillar;

import org.jspecify.annotations.NullMarked;
