/** Whether the gateway holds exactly what the pillars have recorded, key by key. */
@NullMarked
package vn.trucot.gateway.comparison;

import org.jspecify.annotations.NullMarked;
