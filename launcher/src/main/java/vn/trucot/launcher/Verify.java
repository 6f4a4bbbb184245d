package vn.trucot.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.trucot.chain.Fault;
import vn.trucot.chain.KnownKeys;
import vn.trucot.chain.LogName;
import vn.trucot.chain.Report;
import vn.trucot.chain.Verifier;
import vn.trucot.chain.sql.ChainTables;
import vn.trucot.chain.sql.LogTable;

/** Whether the logs of each pillar are what was signed, and if not, which row is the first that is not. */
final class Verify {

    private static final List<Service> PILLARS = List.of(Service.GOV, Service.ECONOMY, Service.SOCIETY);

    private final Path folder;
    private final Consumer<String> lines;

    Verify(Path folder, Consumer<String> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /** Tells of each log; whether all are well. */
    boolean run() {
        KnownKeys keys = new ChainKeys(folder.resolve("keys")).known();
        SeenCheckpoints seen = new SeenCheckpoints(folder.resolve("keys"));
        boolean isWell = true;
        try (Databases databases = Databases.of(folder)) {
            for (Service pillar : PILLARS) {
                isWell &= verify(databases, pillar, keys, seen);
            }
        }
        seen.write();
        return isWell;
    }

    private boolean verify(Databases databases, Service pillar, KnownKeys keys, SeenCheckpoints seen) {
        boolean isWell = true;
        try (Connection connection = databases.read(pillar.database())) {
            ChainTables tables = new ChainTables(connection, pillar.label());
            for (LogTable log : LogTable.values()) {
                LogName name = tables.name(log);
                Verifier verifier = new Verifier(name, keys);
                seen.of(name).ifPresent(verifier::expecting);
                Report report = tables.verify(log, verifier);
                lines.accept(line(name.toString(), report));
                if (report.fault() == null) {
                    seen.keep(name, report.signed());
                } else {
                    isWell = false;
                }
            }
            return isWell;
        } catch (SQLException e) {
            throw new StartFailed("the logs of " + pillar.label() + " could not be read: " + e.getMessage(), e);
        }
    }

    private static String line(String log, Report report) {
        String signed = String.format(
                Locale.ROOT,
                "%-20s %,9d rows signed in %,d checkpoints",
                log,
                report.signed().rows(),
                report.signed().checkpoint());
        Fault fault = report.fault();
        return fault == null
                ? signed + String.format(Locale.ROOT, ", %,d not yet signed: OK", report.unsigned())
                : signed + "; BAD at position " + fault.position() + ": "
                        + fault.kind().words();
    }
}
