/** The places that are measured: which of them a request means, and what is known of them. */
@NullMarked
package vn.trucot.gateway.orgunit;

import org.jspecify.annotations.NullMarked;
