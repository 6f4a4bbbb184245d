package vn.trucot.pillar.importing;

import jakarta.enterprise.context.RequestScoped;

/** How far the import of the running request is, for whoever carries it out in a job; else nobody is told. */
@RequestScoped
public class ImportProgress {

    /** Is told; what it throws ends the import, and nothing is stored. */
    public interface Watcher {

        /** So many rows were looked at, and so many of them hold mistakes. */
        void checked(long rows, long rejected);

        /** So many rows are stored unless the transaction fails. */
        void stored(long rows);
    }

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void checked(long rows, long rejected) {}

        @Override
        public void stored(long rows) {}
    };

    private Watcher watcher = NOBODY;

    /** Lets somebody watch. */
    public void watch(Watcher asked) {
        watcher = asked;
    }

    /** So many rows were looked at. */
    public void checked(long rows, BatchFaults faults) {
        watcher.checked(rows, faults.rejected());
    }

    /** So many rows are stored unless the transaction fails. */
    public void stored(long rows) {
        watcher.stored(rows);
    }
}
