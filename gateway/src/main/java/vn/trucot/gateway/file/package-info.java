/** Files that people take away: heads and codes in words, and a sheet that says what the file is. */
@NullMarked
package vn.trucot.gateway.file;

import org.jspecify.annotations.NullMarked;
