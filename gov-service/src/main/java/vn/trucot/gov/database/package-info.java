/** Databases (cơ sở dữ liệu) of units: which there are, which are shared, and what audits of samples say of what is in them. */
@NullMarked
package vn.trucot.gov.database;

import org.jspecify.annotations.NullMarked;
