/** Digital platforms (nền tảng số) of units: which there are, and how many of those who may use them do. */
@NullMarked
package vn.trucot.gov.platform;

import org.jspecify.annotations.NullMarked;
