package vn.trucot.pillar.importjob;

import vn.trucot.pillar.importing.ImportProgress;

/** How far the job that is carried out is, as its own thread says it and another one tells it; and that it shall end. */
final class WatchedJob implements ImportProgress.Watcher {

    private volatile Progress progress = Progress.NONE;
    private volatile boolean stopped;

    @Override
    public void checked(long rows, long rejected) {
        goOn();
        progress = new Progress(rows, 0, rejected);
    }

    @Override
    public void stored(long rows) {
        goOn();
        Progress before = progress;
        progress = new Progress(before.checked(), rows, before.rejected());
    }

    private void goOn() {
        if (stopped) {
            throw new ImportStopped();
        }
    }

    Progress progress() {
        return progress;
    }

    /** Ends it the next time that it says how far it is, or when it is done. */
    void stop() {
        stopped = true;
    }
}
