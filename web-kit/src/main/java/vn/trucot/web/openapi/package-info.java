/** What is alike in the descriptions of all interfaces of the suite. */
@NullMarked
package vn.trucot.web.openapi;

import org.jspecify.annotations.NullMarked;
