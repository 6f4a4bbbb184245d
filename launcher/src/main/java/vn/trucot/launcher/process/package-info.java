/** Child processes that are found again, stopped politely and never outlive the one that started them. */
@NullMarked
package vn.trucot.launcher.process;

import org.jspecify.annotations.NullMarked;
