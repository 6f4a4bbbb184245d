package vn.trucot.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** How slow this machine is just now; a limit on time holds for one that has time. */
final class Machine {

    /** What {@link #REDRAW} takes on two quiet cores, the machine for which the limits are said. */
    private static final double QUIET_REDRAW_MILLIS = 10;

    /** A plain table of 100 x 12 cells, written and laid out anew; gives the median time of 40, once warm. */
    private static final String REDRAW = """
            () => {
              const table = document.createElement('table');
              document.body.append(table);
              const times = [];
              for (let round = 0; round < 80; round++) {
                const begin = performance.now();
                const cell = (_, column) => `<td>${column + round}</td>`;
                const row = () => `<tr>${Array.from({ length: 12 }, cell).join('')}</tr>`;
                table.innerHTML = Array.from({ length: 100 }, row).join('');
                table.getBoundingClientRect();
                times.push(performance.now() - begin);
              }
              return times.slice(40).sort((a, b) => a - b)[20];
            }
            """;

    private Machine() {}

    /**
     * How many times longer work takes than it would on two quiet cores, at least 1: by what else wants the processors,
     * or by how long this browser takes for the same plain work, whichever says more.
     */
    static double slowness(Browser browser) {
        try (Page blank = browser.newPage()) {
            double redraw = ((Number) blank.evaluate(REDRAW)).doubleValue() / QUIET_REDRAW_MILLIS;
            OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
            double waiting = system.getSystemLoadAverage() / system.getAvailableProcessors();
            return Math.max(1, Math.max(redraw, waiting));
        }
    }
}
