/** Figures that users and systems state: checked, alone or by the hundred thousand, and read back. */
@NullMarked
package vn.trucot.pillar.reporting;

import org.jspecify.annotations.NullMarked;
