/** What proves a record: documents, links and files, which are added and withdrawn, never changed. */
@NullMarked
package vn.trucot.pillar.evidence;

import org.jspecify.annotations.NullMarked;
