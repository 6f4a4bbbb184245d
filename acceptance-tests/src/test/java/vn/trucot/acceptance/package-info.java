/** Black box: the running suite, only through HTTP. */
@NullMarked
package vn.trucot.acceptance;

import org.jspecify.annotations.NullMarked;
