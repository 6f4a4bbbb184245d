/** Index sets: versioned trees of main indices and components with points and scoring rules, read from data files. */
@NullMarked
package vn.trucot.gateway.indexset;

import org.jspecify.annotations.NullMarked;
