/** Successions (kế thừa, sáp nhập): which org unit goes on as which, since when and by which document. */
@NullMarked
package vn.trucot.gov.succession;

import org.jspecify.annotations.NullMarked;
