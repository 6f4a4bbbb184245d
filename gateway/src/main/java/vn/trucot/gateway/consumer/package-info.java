/** Other systems: who they are, the keys that they ask with, and how often they may. */
@NullMarked
package vn.trucot.gateway.consumer;

import org.jspecify.annotations.NullMarked;
