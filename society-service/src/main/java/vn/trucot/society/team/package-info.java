/** Community digital teams (tổ công nghệ số cộng đồng) of the villages: how many members they have, and what they do. */
@NullMarked
package vn.trucot.society.team;

import org.jspecify.annotations.NullMarked;
