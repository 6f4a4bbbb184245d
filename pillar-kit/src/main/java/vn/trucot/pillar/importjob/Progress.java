package vn.trucot.pillar.importjob;

/**
 * How far a job is.
 *
 * @param checked rows that were looked at
 * @param stored rows that are stored unless the transaction fails
 * @param rejected rows that hold mistakes
 */
record Progress(long checked, long stored, long rejected) {

    static final Progress NONE = new Progress(0, 0, 0);
}
