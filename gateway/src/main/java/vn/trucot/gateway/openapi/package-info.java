/** The description of the gateway's interface, made as exact as its records are. */
@NullMarked
package vn.trucot.gateway.openapi;

import org.jspecify.annotations.NullMarked;
