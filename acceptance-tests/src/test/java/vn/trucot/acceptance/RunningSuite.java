package vn.trucot.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import vn.trucot.dataset.DataSetLoader;
import vn.trucot.dataset.DemoAccounts;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Suite;
import vn.trucot.launcher.SuiteOptions;

/**
 * Starts the suite once for all acceptance tests, on free ports, with the default data set, and hands it to them. With
 * {@code -Dtrucot.running=http://127.0.0.1:8080} those that only read, as most browser tests, look at a suite that is up.
 */
public final class RunningSuite implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Suite.class || type == Api.class || type == URI.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        String running = System.getProperty("trucot.running");
        if (running != null) {
            if (type == Suite.class) {
                throw new TestAbortedException("changes the suite, so it needs one of its own");
            }
            return type == URI.class ? URI.create(running) : new Api(URI.create(running), null);
        }
        Suite suite = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class)
                .suite;
        if (type == Suite.class) {
            return suite;
        }
        return type == URI.class ? suite.gateway() : new Api(suite.gateway(), suite.token(Role.ADMINISTRATOR));
    }

    /** Closed by JUnit after the last test. */
    private static final class Started implements AutoCloseable {

        private final Path folder;
        private final Suite suite;

        Started() {
            try {
                this.folder = Files.createTempDirectory("trucot-acceptance-");
            } catch (IOException e) {
                throw new IllegalStateException("no temporary folder", e);
            }
            this.suite = Suite.start(SuiteOptions.forTest(home(), folder));
            try {
                new DataSetLoader(
                                suite.gateway(),
                                () -> suite.token(Role.ADMINISTRATOR),
                                line -> System.out.println("data set: " + line))
                        .load();
                new DemoAccounts(suite.gateway(), () -> suite.token(Role.ADMINISTRATOR)).add();
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        private static Path home() {
            String home = System.getProperty("trucot.checkout");
            if (home == null) {
                throw new IllegalStateException("system property trucot.checkout is missing: run the tests with Maven");
            }
            return Path.of(home);
        }

        @Override
        public void close() {
            suite.close();
            keepLogs();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                System.err.println("suite: " + folder + " was not deleted: " + e.getMessage());
            }
        }

        private void keepLogs() {
            Path kept = Path.of("target", "suite-logs");
            try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
                Files.createDirectories(kept);
                for (Path log : logs.toList()) {
                    Files.copy(log, kept.resolve(log.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                System.err.println("suite: logs were not kept: " + e.getMessage());
            }
        }
    }
}
