/** Who the user is and what the roles may do. */
@NullMarked
package vn.trucot.pillar.security;

import org.jspecify.annotations.NullMarked;
