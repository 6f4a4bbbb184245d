/** The published language of the suite: what a figure is, where and when it holds, and the events that carry it. */
@NullMarked
package vn.trucot.events;

import org.jspecify.annotations.NullMarked;
