/** Information systems (hệ thống thông tin) of units: their levels of security, and whether what these ask for is done. */
@NullMarked
package vn.trucot.gov.informationsystem;

import org.jspecify.annotations.NullMarked;
