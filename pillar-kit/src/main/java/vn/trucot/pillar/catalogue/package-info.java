/** The indicators that the pillar declares: read from {@code indicators.yaml}, checked, published. */
@NullMarked
package vn.trucot.pillar.catalogue;

import org.jspecify.annotations.NullMarked;
