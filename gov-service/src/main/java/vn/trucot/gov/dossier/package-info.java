/** Single dossiers (hồ sơ thủ tục hành chính), told by their events, and the monthly returns that are counted of them. */
@NullMarked
package vn.trucot.gov.dossier;

import org.jspecify.annotations.NullMarked;
