/** Imports that are carried out later: kept with their file, one after the other, each once however often a service ends. */
@NullMarked
package vn.trucot.pillar.importjob;

import org.jspecify.annotations.NullMarked;
