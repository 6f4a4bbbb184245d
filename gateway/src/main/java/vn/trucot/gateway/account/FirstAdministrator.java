package vn.trucot.gateway.account;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.trucot.access.Grant;
import vn.trucot.access.Role;
import vn.trucot.problem.Problem;

/**
 * Makes the account of the first administrator where there is no account yet. Its password is written into a file, once, which
 * whoever reads it first takes away; no log ever has it.
 */
@Singleton
class FirstAdministrator {

    static final String NAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final AccountDatabase database;
    private final AccountStore accounts;
    private final AccountSettings settings;
    private final ProviderSettings provider;
    private volatile boolean stopped;

    FirstAdministrator(
            AccountDatabase database, AccountStore accounts, AccountSettings settings, ProviderSettings provider) {
        this.database = database;
        this.accounts = accounts;
        this.settings = settings;
        this.provider = provider;
    }

    void start(@Observes StartupEvent started) {
        if (database.isThere() && provider.passwords()) {
            Thread.ofVirtual().name("first-administrator").start(this::untilItIsThere);
        }
    }

    void stop(@Observes ShutdownEvent ended) {
        stopped = true;
    }

    private void untilItIsThere() {
        while (!stopped) {
            try {
                makeIfNobodyIsThere();
                return;
            } catch (Problem e) {
                pause();
            }
        }
    }

    private void makeIfNobodyIsThere() {
        if (!accounts.all().isEmpty()) {
            return;
        }
        Path file = settings.firstPasswordFile().orElse(null);
        if (file == null) {
            LOG.warn(
                    "there is no account, and trucot.gateway.accounts.first-password-file does not say where to write the"
                            + " password of a first one");
            return;
        }
        String password = Passwords.made();
        write(file, password);
        Account first = new Account(
                NAME,
                "Quản trị viên",
                List.of(new Grant(Role.ADMINISTRATOR, null, null)),
                true,
                true,
                false,
                false,
                UUID.randomUUID(),
                null,
                Instant.now(),
                null);
        if (accounts.add(first, Passwords.hash(password), NAME)) {
            LOG.infof("first administrator made: account=%s, password in %s", NAME, file);
        }
    }

    private static void write(Path file, String password) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password);
        } catch (IOException e) {
            throw new IllegalStateException("the first password cannot be written into " + file, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
