/** Every answer carries the version of what it was made from; who has it already is told so. */
@NullMarked
package vn.trucot.gateway.version;

import org.jspecify.annotations.NullMarked;
