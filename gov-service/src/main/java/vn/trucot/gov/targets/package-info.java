/** Targets (mục tiêu): what an indicator of an org unit must reach by the end of a period, for all pillars. */
@NullMarked
package vn.trucot.gov.targets;

import org.jspecify.annotations.NullMarked;
