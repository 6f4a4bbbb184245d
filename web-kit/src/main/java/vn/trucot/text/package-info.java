/** Vietnamese text as keys, lists and searches need it; the same in every service, the gateway and the pages. */
@NullMarked
package vn.trucot.text;

import org.jspecify.annotations.NullMarked;
