package vn.trucot.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.trucot.launcher.process.ChildProcess;

/** The whole suite on this machine: PostgreSQL, Kafka and the four services, each a process of its own. */
public final class Suite implements AutoCloseable {

    private final SuiteOptions options;
    private final Tokens tokens;
    private final String sessionKey;
    private final String chainKey;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final HttpClient http = HttpClient.newHttpClient();

    /** Starts everything and waits until all four services are ready; a failed start leaves nothing running. */
    public static Suite start(SuiteOptions options) {
        checkPorts(options);
        return new Suite(options);
    }

    private Suite(SuiteOptions options) {
        this.options = options;
        this.tokens = Tokens.of(options.folder().resolve("keys"));
        this.sessionKey = SessionKey.of(options.folder().resolve("keys"));
        this.chainKey = new ChainKeys(options.folder().resolve("keys")).present();
        long begin = System.nanoTime();
        CompletableFuture<KafkaServer> broker = CompletableFuture.supplyAsync(
                () -> KafkaServer.start(options.folder().resolve("kafka"), options.kafkaPort(), log("kafka")));
        CompletableFuture<PostgresServer> database = CompletableFuture.supplyAsync(() ->
                PostgresServer.start(options.folder().resolve("postgres"), options.postgresPort(), log("postgres")));
        try {
            this.postgres = database.join();
            this.kafka = broker.join();
        } catch (CompletionException e) {
            closeWhatStarted(broker);
            closeWhatStarted(database);
            throw e.getCause() instanceof StartFailed failed ? failed : e;
        }
        try {
            postgres.createDatabases(databases());
            say("PostgreSQL and Kafka answer", begin);
            for (Service service : Service.values()) {
                services.put(
                        service,
                        new ServiceProcess(
                                service, port(service), options.home(), environment(service), options.folder()));
            }
            for (Service service : Service.values()) {
                running(service).awaitReady(http);
                say(service.label() + " is ready", begin);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public URI gateway() {
        return address(Service.GATEWAY);
    }

    public URI address(Service service) {
        return ServiceEnvironment.address(port(service));
    }

    /** The process of a service, to look at or to kill. */
    public ChildProcess process(Service service) {
        return running(service).process();
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    /** Where the gateway writes the password of the first administrator. */
    Path firstPasswordFile() {
        return options.folder().resolve("keys").resolve("first-password");
    }

    /** A bearer token of the role. */
    public String token(Role role) {
        return tokens.sign(role, "local-" + role.inToken());
    }

    /** Starts a service again after it ended in whatever way, and waits until it is ready. */
    public void restart(Service service) {
        running(service).restart();
        running(service).awaitReady(http);
    }

    /** Starts another process of a pillar service beside the usual one, on a port of its own; whoever starts it closes it. */
    public Replica startReplica(Service service) {
        int port = Ports.free();
        Map<String, String> environment = new HashMap<>(environment(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Replica replica = new Replica(new ServiceProcess(service, port, options.home(), environment, options.folder()));
        try {
            replica.service.awaitReady(http);
        } catch (RuntimeException e) {
            replica.close();
            throw e;
        }
        return replica;
    }

    /** A second process of a service, with the same database and topics. */
    public static final class Replica implements AutoCloseable {

        private final ServiceProcess service;

        private Replica(ServiceProcess service) {
            this.service = service;
        }

        public URI address() {
            return service.address();
        }

        @Override
        public void close() {
            service.close();
        }
    }

    /** Starts again whatever has ended; returns what was started. */
    public List<String> restartWhatEnded() {
        List<String> started = new ArrayList<>();
        if (!postgres.process().isAlive()) {
            postgres.restart();
            started.add("postgres");
        }
        if (!kafka.process().isAlive()) {
            kafka.restart();
            started.add("kafka");
        }
        for (Service service : Service.values()) {
            if (!process(service).isAlive()) {
                restart(service);
                started.add(service.label());
            }
        }
        return started;
    }

    /** Every process of the suite by name. */
    public Map<String, ChildProcess> processes() {
        Map<String, ChildProcess> all = new LinkedHashMap<>();
        all.put("postgres", postgres.process());
        all.put("kafka", kafka.process());
        services.forEach((service, process) -> all.put(service.label(), process.process()));
        return all;
    }

    /** Stops the services, then the broker, then the database. */
    @Override
    public void close() {
        services.values().parallelStream().forEach(ServiceProcess::close);
        kafka.close();
        postgres.close();
    }

    private ServiceProcess running(Service service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalStateException(service.label() + " was not started");
        }
        return process;
    }

    private int port(Service service) {
        return options.ports().getOrDefault(service, service.usualPort());
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>(options.settings());
        environment.putAll(new ServiceEnvironment(
                        this::port,
                        kafka.bootstrapServers(),
                        postgres::jdbcUrl,
                        postgres.password(),
                        tokens.publicKey(),
                        sessionKey,
                        chainKey,
                        firstPasswordFile())
                .of(service));
        return environment;
    }

    private static List<String> databases() {
        return Arrays.stream(Service.values()).map(Service::database).toList();
    }

    private static void checkPorts(SuiteOptions options) {
        Map<String, Integer> wanted = new TreeMap<>();
        options.ports().forEach((service, port) -> wanted.put(service.label(), port));
        wanted.put("Kafka", options.kafkaPort());
        wanted.put("PostgreSQL", options.postgresPort());
        Ports.requireFree(wanted);
    }

    private Path log(String name) {
        return options.folder().resolve("logs").resolve(name + ".log");
    }

    private void say(String what, long begin) {
        options.progress().accept(String.format(Locale.ROOT, "%5.1f s  %s", (System.nanoTime() - begin) / 1e9, what));
    }

    private static void closeWhatStarted(CompletableFuture<? extends AutoCloseable> start) {
        try {
            start.join().close();
        } catch (Exception e) {
            // it is the other one's failure that is told
        }
    }

    /** Resident memory of all processes in MiB, by name; nothing where the system does not tell. */
    public Map<String, Long> residentMebibytes() {
        Map<String, Long> memory = new LinkedHashMap<>();
        processes().forEach((name, process) -> memory.put(name, treeMebibytes(process.handle())));
        return memory;
    }

    private static long treeMebibytes(ProcessHandle process) {
        return ownMebibytes(process.pid())
                + process.descendants()
                        .mapToLong(child -> ownMebibytes(child.pid()))
                        .sum();
    }

    private static long ownMebibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
