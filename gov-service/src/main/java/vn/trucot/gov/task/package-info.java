/** Tasks (nhiệm vụ) of units: clear in content, lead unit, deadline, output and resources; begun, done and late by their days. */
@NullMarked
package vn.trucot.gov.task;

import org.jspecify.annotations.NullMarked;
