/** Index sets: versioned trees of main indices and components with points and scoring rules, read from data files. */
@NullMarked
package vn.trucot.scoring.indexset;

import org.jspecify.annotations.NullMarked;
