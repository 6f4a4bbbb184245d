/** The live stream: what changed in the cube, told as it happens. */
@NullMarked
package vn.trucot.gateway.stream;

import org.jspecify.annotations.NullMarked;
