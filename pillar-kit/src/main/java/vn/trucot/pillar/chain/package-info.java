/** Chains the pillar's logs behind the writes, and shows what was signed. */
@NullMarked
package vn.trucot.pillar.chain;

import org.jspecify.annotations.NullMarked;
