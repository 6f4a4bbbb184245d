/** Hash chains over logs: links, signed checkpoints, and whether rows are still what was signed. Knows no database. */
@NullMarked
package vn.trucot.chain;

import org.jspecify.annotations.NullMarked;
