/** What became of every record: each state it had, who made it so, and when. */
@NullMarked
package vn.trucot.pillar.history;

import org.jspecify.annotations.NullMarked;
