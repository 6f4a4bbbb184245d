/** The log of what community digital teams did: when, what, and how many people they reached; evidence is the kit's. */
@NullMarked
package vn.trucot.society.teamactivity;

import org.jspecify.annotations.NullMarked;
