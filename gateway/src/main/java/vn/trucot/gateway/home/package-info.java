/** The home of an installation: the unit and period that are shown first. */
@NullMarked
package vn.trucot.gateway.home;

import org.jspecify.annotations.NullMarked;
