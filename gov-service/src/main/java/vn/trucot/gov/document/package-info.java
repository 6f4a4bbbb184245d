/** Guiding documents (văn bản chỉ đạo): what units issued to direct their digital transformation, and what is in force. */
@NullMarked
package vn.trucot.gov.document;

import org.jspecify.annotations.NullMarked;
