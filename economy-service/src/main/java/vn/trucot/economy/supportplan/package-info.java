/** Plans by which units support enterprises, and what they reached. */
@NullMarked
package vn.trucot.economy.supportplan;

import org.jspecify.annotations.NullMarked;
