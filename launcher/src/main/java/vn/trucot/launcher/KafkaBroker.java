package vn.trucot.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** The main class of the broker's process: formats an empty log directory, then runs a KRaft broker and controller. */
public final class KafkaBroker {

    private KafkaBroker() {}

    /** Takes the file with the broker's configuration, and the file to write once it serves. */
    public static void main(String[] arguments) throws Exception {
        Properties configuration = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            configuration.load(reader);
        }
        format(configuration);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(configuration), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        announce(Path.of(arguments[1]));
        server.awaitShutdown();
    }

    private static void format(Properties configuration) throws Exception {
        String directory = configuration.getProperty("log.dirs");
        if (Files.exists(Path.of(directory, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(configuration.getProperty("node.id")))
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName(configuration.getProperty("controller.listener.names"))
                .setMetadataLogDirectory(directory)
                .addDirectory(directory)
                .run();
    }

    private static void announce(Path ready) throws IOException {
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
    }
}
