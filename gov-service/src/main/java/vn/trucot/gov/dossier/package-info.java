/** Administrative dossiers (hồ sơ thủ tục hành chính): what each unit counted for each procedure in each month. */
@NullMarked
package vn.trucot.gov.dossier;

import org.jspecify.annotations.NullMarked;
