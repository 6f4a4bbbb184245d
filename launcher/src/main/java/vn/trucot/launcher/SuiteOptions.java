package vn.trucot.launcher;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How a suite is started.
 *
 * @param home folder of the project, where the packaged services are
 * @param folder data, keys, logs and process ids
 * @param supervise whether a process that dies is started again
 * @param settings environment handed to the services on top, as {@code TRUCOT_HOME_ORG_UNIT}
 * @param progress told in one line what is going on
 */
public record SuiteOptions(
        Path home,
        Path folder,
        int postgresPort,
        int kafkaPort,
        Map<Service, Integer> ports,
        boolean supervise,
        Map<String, String> settings,
        Consumer<String> progress) {

    public SuiteOptions {
        ports = Map.copyOf(ports);
        settings = Map.copyOf(settings);
    }

    /** The usual ports, the data below the project's folder, dying processes started again. */
    public static SuiteOptions usual(Path home, Consumer<String> progress) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, service.usualPort());
        }
        return new SuiteOptions(home, home.resolve(".trucot"), 15432, 19092, ports, true, Map.of(), progress);
    }

    /** Free ports and a folder of its own, for a test; nothing is restarted unless the test says so. */
    public static SuiteOptions forTest(Path home, Path folder) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
        }
        return new SuiteOptions(
                home,
                folder,
                Ports.free(),
                Ports.free(),
                ports,
                false,
                Map.of("TRUCOT_STATUS_KEEP_COUNTS", "0s"), // what a test has just stored is counted
                line -> System.out.println("suite: " + line));
    }
}
