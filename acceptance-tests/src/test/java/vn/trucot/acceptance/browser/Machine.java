package vn.trucot.acceptance.browser;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** How much else this machine has to do; a limit on time holds for one that has time. */
final class Machine {

    private Machine() {}

    /** How many times longer work takes than it would alone: the runnable threads for each processor, at least 1. */
    static double busyness() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
    }
}
