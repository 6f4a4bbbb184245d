/** Other systems that are told of changed figures at an address of theirs: which ones, how it is signed, sent and sent again. */
@NullMarked
package vn.trucot.gateway.webhook;

import org.jspecify.annotations.NullMarked;
