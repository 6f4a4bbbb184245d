/** Index sets over REST: which are in use, their trees and their rules in words. */
@NullMarked
package vn.trucot.gateway.indexset;

import org.jspecify.annotations.NullMarked;
