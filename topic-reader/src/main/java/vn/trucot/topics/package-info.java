/** What was told so far and what is told from now on, of whole topics, in one thread: the beginning of every state in memory. */
@NullMarked
package vn.trucot.topics;

import org.jspecify.annotations.NullMarked;
