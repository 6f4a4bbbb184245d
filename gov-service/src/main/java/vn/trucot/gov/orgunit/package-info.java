/** The register of org units: which places and bodies there are, since when and until when, and what they are part of. */
@NullMarked
package vn.trucot.gov.orgunit;

import org.jspecify.annotations.NullMarked;
