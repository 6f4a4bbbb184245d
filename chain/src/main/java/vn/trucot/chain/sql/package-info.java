/** The logs of a pillar's database and their checkpoints, read with plain JDBC: by the service and by whoever checks it. */
@NullMarked
package vn.trucot.chain.sql;

import org.jspecify.annotations.NullMarked;
