/** Who asks a province for figures, and which figure serves several of them. */
@NullMarked
package vn.trucot.gateway.regime;

import org.jspecify.annotations.NullMarked;
