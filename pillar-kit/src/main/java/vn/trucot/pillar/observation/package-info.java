/** What sources state about a key, which statement is in force, and the log of every change. */
@NullMarked
package vn.trucot.pillar.observation;

import org.jspecify.annotations.NullMarked;
