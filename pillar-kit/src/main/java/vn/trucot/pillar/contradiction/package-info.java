@NullMarked
package vn.trucot.pillar.contradiction;

import org.jspecify.annotations.NullMarked;
