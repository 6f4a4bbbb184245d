/** Official scores of service quality (Decision 766/QĐ-TTg), as the national portal answers them, beside what is computed here. */
@NullMarked
package vn.trucot.gov.officialscore;

import org.jspecify.annotations.NullMarked;
