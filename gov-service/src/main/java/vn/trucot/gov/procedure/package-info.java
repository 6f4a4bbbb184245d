/** Administrative procedures (thủ tục hành chính): how far each can be done online and by post, and since when. */
@NullMarked
package vn.trucot.gov.procedure;

import org.jspecify.annotations.NullMarked;
