/** Pilot models (mô hình thí điểm) of digital transformation: what each is to reach, how far it is, and where it spread to. */
@NullMarked
package vn.trucot.gov.pilotmodel;

import org.jspecify.annotations.NullMarked;
