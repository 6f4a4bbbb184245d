/** Brings the default data set into a running suite, through its REST APIs as any client would. */
@NullMarked
package vn.trucot.dataset;

import org.jspecify.annotations.NullMarked;
