/** Advice that units and their support teams gave to enterprises about digital transformation. */
@NullMarked
package vn.trucot.economy.advicesession;

import org.jspecify.annotations.NullMarked;
