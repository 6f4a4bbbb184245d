package vn.trucot.pillar.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.pillar.evidence.RecordEvidence;
import vn.trucot.pillar.history.RecordHistory;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.ImportProgress;
import vn.trucot.pillar.measure.ExpectedUnits;
import vn.trucot.pillar.measure.FedFigures;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.measure.MeasureRecords;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.pillar.security.RecordRights;

/** Makes the register of a kind, and holds what all registers need. */
@Singleton
public class Registers {

    final RecordTransaction transaction;
    final MeasureRecords measures;
    final ExpectedUnits expected;
    final FedFigures figures;
    final OrgUnits orgUnits;
    final RecordUnits units;
    final RecordHistory history;
    final RecordEvidence evidence;
    final RecordRights rights;
    final CurrentUser user;
    final BatchReader batches;
    final ObjectMapper json;
    final Clock clock;
    final Wanted wanted;
    final BatchAnswers imports;
    final ImportProgress progress;
    private final List<AlsoCounted> alsoCounted;
    private final List<NamedThings<?>> named;
    private final Instance<EntityManager> entities;

    Registers(
            RecordTransaction transaction,
            MeasureRecords measures,
            ExpectedUnits expected,
            FedFigures figures,
            OrgUnits orgUnits,
            RecordUnits units,
            RecordHistory history,
            RecordEvidence evidence,
            RecordRights rights,
            CurrentUser user,
            BatchReader batches,
            ObjectMapper json,
            Clock clock,
            Wanted wanted,
            BatchAnswers imports,
            ImportProgress progress,
            @All List<AlsoCounted> alsoCounted,
            @All List<NamedThings<?>> named,
            Instance<EntityManager> entities) {
        this.transaction = transaction;
        this.measures = measures;
        this.expected = expected;
        this.figures = figures;
        this.orgUnits = orgUnits;
        this.units = units;
        this.history = history;
        this.evidence = evidence;
        this.rights = rights;
        this.user = user;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
        this.wanted = wanted;
        this.imports = imports;
        this.progress = progress;
        this.alsoCounted = alsoCounted;
        this.named = named;
        this.entities = entities;
    }

    /** What is counted when records of the kind change: of them, and of what is about them. */
    List<Measure> measuresOf(RecordKind<?> kind) {
        return Stream.concat(
                        kind.measures().stream(),
                        alsoCounted.stream().flatMap(also -> also.countedOf(kind.collection()).stream()))
                .toList();
    }

    /** What looks after the things that records of the kind name; each is told which collection it is of. */
    @SuppressWarnings("unchecked")
    <R extends Record & RecordState> List<NamedThings<R>> namedBy(RecordKind<R> kind) {
        return named.stream()
                .filter(each -> each.collection().equals(kind.collection()))
                .map(each -> (NamedThings<R>) each)
                .toList();
    }

    public <R extends Record & RecordState> Register<R> of(RecordKind<R> kind) {
        return new Register<>(kind, this, new RecordRows<>(kind, entities.get()));
    }
}
