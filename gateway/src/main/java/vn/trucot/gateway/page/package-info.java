/** What a browser may do with the pages that the gateway serves, and how long it may keep them. */
@NullMarked
package vn.trucot.gateway.page;

import org.jspecify.annotations.NullMarked;
