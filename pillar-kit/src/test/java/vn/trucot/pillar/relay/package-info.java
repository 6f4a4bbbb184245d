@NullMarked
package vn.trucot.pillar.relay;

import org.jspecify.annotations.NullMarked;
