/** One unit in one period, indicator by indicator: value, change, target and how complete it is. */
@NullMarked
package vn.trucot.gateway.metric;

import org.jspecify.annotations.NullMarked;
