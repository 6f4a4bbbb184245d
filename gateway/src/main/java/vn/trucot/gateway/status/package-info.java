/** What the gateway holds and how far it has read. */
@NullMarked
package vn.trucot.gateway.status;

import org.jspecify.annotations.NullMarked;
