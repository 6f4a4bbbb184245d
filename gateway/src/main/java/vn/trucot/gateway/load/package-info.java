/** How much work the gateway takes at once: what is asked for by a few never keeps all others waiting. */
@NullMarked
package vn.trucot.gateway.load;

import org.jspecify.annotations.NullMarked;
