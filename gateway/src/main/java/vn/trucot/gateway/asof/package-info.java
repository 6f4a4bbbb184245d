/** What was known at an instant: figures of then, read from the pillars' revision logs; units and definitions of today. */
@NullMarked
package vn.trucot.gateway.asof;

import org.jspecify.annotations.NullMarked;
