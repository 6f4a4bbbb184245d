/** Programmes of targets (chương trình, nghị quyết): what a document wants to be reached, with or without an indicator for it. */
@NullMarked
package vn.trucot.gov.programme;

import org.jspecify.annotations.NullMarked;
