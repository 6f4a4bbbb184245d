package vn.trucot.pillar.integrity;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.pillar.definition.DefinitionEntry;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionFiles;
import vn.trucot.pillar.definition.DefinitionMistake;
import vn.trucot.pillar.definition.DefinitionsInvalid;

/** The checks of the kit, of the service ({@code trucot.integrity} names their files) and of its operator, by file. */
@Startup
@Singleton
class IntegrityChecks {

    /** What every pillar has the tables for. */
    private static final List<String> OF_ALL = List.of(
            "one-figure-in-force",
            "figures-as-logged",
            "figures-of-known-units",
            "figures-of-their-time",
            "entries-of-known-units");

    private static final List<String> FIELDS = List.of("check", "names", "severity", "why", "remedy", "sql");

    private final List<IntegrityCheck> checks;

    @Inject
    IntegrityChecks(@ConfigProperty(name = "trucot.integrity") Optional<List<String>> names, DefinitionFiles files) {
        this(Stream.concat(
                        Stream.concat(
                                        OF_ALL.stream(),
                                        names.orElse(List.of()).stream().map(String::strip))
                                .map(name -> DefinitionFile.ofService("integrity/" + name + ".yaml")),
                        files.ofOperator("integrity").stream())
                .toList());
    }

    /**
     * Reads files.
     *
     * @throws DefinitionsInvalid with all that is wrong with them
     */
    IntegrityChecks(List<DefinitionFile> files) {
        List<DefinitionMistake> mistakes = new ArrayList<>();
        List<IntegrityCheck> read = new ArrayList<>();
        for (DefinitionFile file : files) {
            DefinitionEntry entry = file.read(mistakes).whole("check");
            IntegrityCheck check = check(entry);
            if (check == null) {
                continue;
            }
            if (read.stream().anyMatch(other -> other.code().equals(check.code()))) {
                mistakes.add(entry.told("check", "there is a check '" + check.code() + "' already"));
            }
            read.add(check);
        }
        if (!mistakes.isEmpty()) {
            throw new DefinitionsInvalid(mistakes);
        }
        this.checks = List.copyOf(read);
    }

    private static @Nullable IntegrityCheck check(DefinitionEntry entry) {
        entry.onlyKnown(FIELDS);
        String code = entry.required("check", entry.text("check"));
        Names names = entry.required("names", entry.names("names"));
        Names why = entry.required("why", entry.names("why"));
        Names remedy = entry.required("remedy", entry.names("remedy"));
        String sql = entry.required("sql", entry.text("sql"));
        IntegrityCheck.Severity severity =
                entry.required("severity", entry.oneOf("severity", IntegrityCheck.Severity.class));
        return Stream.of(code, names, why, remedy, sql, severity).anyMatch(Objects::isNull)
                ? null
                : new IntegrityCheck(
                        Objects.requireNonNull(code),
                        Objects.requireNonNull(names),
                        Objects.requireNonNull(severity),
                        Objects.requireNonNull(why),
                        Objects.requireNonNull(remedy),
                        Objects.requireNonNull(sql));
    }

    List<IntegrityCheck> all() {
        return checks;
    }
}
