/** What is measured: the indicators as the pillars define them. */
@NullMarked
package vn.trucot.gateway.indicator;

import org.jspecify.annotations.NullMarked;
