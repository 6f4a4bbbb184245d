/** How statements are handed to the database. */
@NullMarked
package vn.trucot.pillar.sql;

import org.jspecify.annotations.NullMarked;
