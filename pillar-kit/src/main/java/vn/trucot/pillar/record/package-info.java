/** What the records of all pillars have in common: versions in ETag and If-Match, ids, and columns for the suite's terms. */
@NullMarked
package vn.trucot.pillar.record;

import org.jspecify.annotations.NullMarked;
