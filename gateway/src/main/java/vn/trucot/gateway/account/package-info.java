/** People who sign in: accounts, sessions, and the short-lived tokens that the pillar services take. */
@NullMarked
package vn.trucot.gateway.account;

import org.jspecify.annotations.NullMarked;
