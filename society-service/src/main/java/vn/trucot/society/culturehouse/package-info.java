/** Culture houses (nhà văn hóa thôn) of the villages: which there are, and what they have. */
@NullMarked
package vn.trucot.society.culturehouse;

import org.jspecify.annotations.NullMarked;
