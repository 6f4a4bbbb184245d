package vn.trucot.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.trucot.dataset.DataSetLoader;
import vn.trucot.dataset.DataSetRejected;
import vn.trucot.dataset.DemoAccounts;
import vn.trucot.dataset.DemoEvidence;
import vn.trucot.dataset.DemoQuestions;
import vn.trucot.dataset.LoadSummary;
import vn.trucot.dataset.PublishedChanges;

/** Starts the suite, loads the data set once, says where everything is, and keeps it running until it is told to stop. */
final class Up {

    private final SuiteOptions options;
    private final boolean load;
    private final RunFile runFile;
    private final Path loaded;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    Up(Path home, boolean load) {
        this.options = SuiteOptions.usual(home, System.out::println);
        this.load = load;
        this.runFile = new RunFile(options.folder());
        this.loaded = options.folder().resolve("data-set-loaded");
    }

    void run() {
        runFile.runningLauncher().ifPresent(process -> {
            throw new StartFailed("the suite is running already as process " + process.pid()
                    + "; ./trucot down ends it, its addresses are those of the first start");
        });
        int leftOver = runFile.endLeftOvers();
        if (leftOver > 0) {
            options.progress().accept(leftOver + " processes of a crashed run have ended");
        }
        long begin = System.nanoTime();
        try (Suite suite = Suite.start(options)) {
            runFile.write(suite.processes());
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopFromOutside, "stop"));
            if (load) {
                load(suite);
            }
            tell(suite, (System.nanoTime() - begin) / 1e9);
            supervise(suite);
        } finally {
            runFile.delete();
            stopped.countDown();
        }
    }

    /** The data set once; demo accounts, questions and evidence whenever one is missing: data may be older than they are. */
    private void load(Suite suite) {
        if (!Files.exists(loaded)) {
            loadDataSet(suite);
        }
        new DemoAccounts(suite.gateway(), () -> suite.token(Role.ADMINISTRATOR)).add();
        addSingleStatements(suite);
    }

    /** Data of somebody else may not have what they are about, which keeps nobody from working. */
    private void addSingleStatements(Suite suite) {
        try {
            new PublishedChanges(suite.gateway(), () -> suite.token(Role.ADMINISTRATOR)).state();
            new DemoQuestions(suite.gateway(), () -> suite.token(Role.ADMINISTRATOR), Clock.systemUTC()).add();
            new DemoEvidence(suite.gateway(), () -> suite.token(Role.ADMINISTRATOR)).add();
        } catch (DataSetRejected e) {
            options.progress().accept("no published changes, demo questions and evidence: " + e.getMessage());
        }
    }

    private void loadDataSet(Suite suite) {
        LoadSummary summary =
                new DataSetLoader(suite.gateway(), () -> suite.token(Role.ADMINISTRATOR), options.progress()).load();
        try {
            Files.writeString(loaded, summary.received() + " rows\n");
        } catch (IOException e) {
            throw new UncheckedIOException("file " + loaded + " could not be written", e);
        }
    }

    private void supervise(Suite suite) {
        int failures = 0;
        while (!stopAskedWithin(Math.min(60, 1 << failures))) {
            try {
                List<String> started = suite.restartWhatEnded();
                if (!started.isEmpty()) {
                    runFile.write(suite.processes());
                    options.progress().accept("ended and started again: " + String.join(", ", started));
                }
                failures = 0;
            } catch (StartFailed e) {
                failures = Math.min(6, failures + 1);
                options.progress().accept(e.getMessage());
            }
        }
    }

    private boolean stopAskedWithin(int seconds) {
        try {
            return stop.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void stopFromOutside() {
        stop.countDown();
        try {
            if (!stopped.await(90, TimeUnit.SECONDS)) {
                System.err.println("trucot: some processes did not end within 90 s; ./trucot down ends them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How to sign in; the first administrator's password is told once, and is nowhere afterwards. */
    private String signIn(Suite suite) {
        StringBuilder text = new StringBuilder(String.format("%n  sign in at %s/account%n", suite.gateway()));
        Path file = suite.firstPasswordFile();
        if (Files.exists(file)) {
            try {
                text.append(String.format(
                        "    %-14s %s   (told this once; to be changed at the first sign-in)%n",
                        "admin", Files.readString(file)));
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException("file " + file + " could not be read", e);
            }
        }
        if (load) {
            DemoAccounts.names()
                    .forEach((name, grant) -> text.append(
                            String.format("    %-14s %s   (demo: %s)%n", name, DemoAccounts.PASSWORD, grant)));
        }
        return text.toString();
    }

    private void tell(Suite suite, double seconds) {
        Map<String, Long> memory = suite.residentMebibytes();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%nTrụ Cột is up (%.1f s)%n%n", seconds));
        text.append(String.format("  %-22s %s%n", "gateway, API", suite.gateway() + "/api/v1"));
        text.append(String.format("  %-22s %s%n", "API description", suite.gateway() + "/q/swagger-ui"));
        for (Service service : List.of(Service.GOV, Service.ECONOMY, Service.SOCIETY)) {
            text.append(String.format(
                    "  %-22s %s%n",
                    service.label() + "-service", suite.address(service) + "/api/v1/" + service.label()));
        }
        text.append(String.format("  %-22s %s%n", "PostgreSQL", suite.postgres().jdbcUrl("gov")));
        text.append(String.format("  %-22s %s%n", "Kafka", suite.kafka().bootstrapServers()));
        text.append(String.format("  %-22s %s%n", "logs", options.folder().resolve("logs")));
        text.append(String.format(
                Locale.ROOT,
                "%n  memory (proportional set): %d MiB  %s%n",
                memory.values().stream().mapToLong(Long::longValue).sum(),
                memory));
        text.append(String.format(
                "%n  first request:%n    curl '%s/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024'%n",
                suite.gateway()));
        text.append(signIn(suite));
        text.append(String.format("%n  Ctrl-C or ./trucot down ends everything; the data stays.%n"));
        options.progress().accept(text.toString());
    }
}
