/** The way through the gateway to the pillar services. */
@NullMarked
package vn.trucot.gateway.route;

import org.jspecify.annotations.NullMarked;
