/** Villages: what each has of networks, power and a culture house, and which are no more. */
@NullMarked
package vn.trucot.society.village;

import org.jspecify.annotations.NullMarked;
