/** What must hold of the data of a pillar whatever was entered, as files of checks: a query, why it must find nothing, what to do if it does. */
@NullMarked
package vn.trucot.pillar.integrity;

import org.jspecify.annotations.NullMarked;
