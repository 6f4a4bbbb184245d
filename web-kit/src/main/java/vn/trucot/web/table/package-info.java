/** Answers as tables: one way of writing CSV and XLSX for all services, row by row. */
@NullMarked
package vn.trucot.web.table;

import org.jspecify.annotations.NullMarked;
