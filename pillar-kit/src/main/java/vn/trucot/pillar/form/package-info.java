/**
 * Forms (biểu mẫu): which figures who reports for which period. A form is a file of data; returns of it are kept as records,
 * and what an approved return holds makes figures.
 */
@NullMarked
package vn.trucot.pillar.form;

import org.jspecify.annotations.NullMarked;
