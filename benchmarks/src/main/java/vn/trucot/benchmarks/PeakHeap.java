package vn.trucot.benchmarks;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The most heap that a running Java process has used since it was asked last, in MiB. */
final class PeakHeap implements AutoCloseable {

    private static final double MIB = 1 << 20;

    private final JMXConnector connector;
    private final List<MemoryPoolMXBean> pools;

    @SuppressWarnings("BanJNDI") // what answers is a process of this very run
    PeakHeap(long pid) throws IOException {
        this.connector = JMXConnectorFactory.connect(new JMXServiceURL(address(pid)));
        this.pools =
                ManagementFactory.getPlatformMXBeans(connector.getMBeanServerConnection(), MemoryPoolMXBean.class)
                        .stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
    }

    private static String address(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException("process " + pid + " cannot be looked into", e);
        }
    }

    void forget() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The peaks of all pools, which need not have been at one time; with garbage. */
    double used() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    }

    /** What was left of the old generation after it was last collected: what was really needed then. */
    double kept() {
        return pools.stream()
                        .filter(pool -> pool.getName().contains("Tenured"))
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MIB;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
