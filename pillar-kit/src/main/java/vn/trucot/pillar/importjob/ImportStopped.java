package vn.trucot.pillar.importjob;

/** An import ends before it is stored: it was cancelled, or the service ends. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super("the import was stopped", null, false, false);
    }
}
