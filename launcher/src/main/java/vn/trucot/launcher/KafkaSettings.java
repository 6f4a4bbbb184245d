package vn.trucot.launcher;

import java.nio.file.Path;
import java.util.Properties;

/** The configuration of a single KRaft node that shares one machine with the whole suite. */
final class KafkaSettings {

    private KafkaSettings() {}

    static Properties of(Path log, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("log.dirs", log.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("log.cleaner.enable", "true");
        // of the heap, taken at start; the default of 128 MiB is half of what this process may use
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        settings.setProperty("log.segment.bytes", Integer.toString(128 * 1024 * 1024));
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        // every start waits this long, because the controller takes the broker's last run for alive until then
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("broker.session.timeout.ms", "2000");
        return settings;
    }
}
