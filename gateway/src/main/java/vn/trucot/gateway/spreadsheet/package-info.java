/** Answers as spreadsheets. */
@NullMarked
package vn.trucot.gateway.spreadsheet;

import org.jspecify.annotations.NullMarked;
