package vn.trucot.pillar.importjob;

/** An import was kept that somebody may carry out now. */
record ImportKept() {}
