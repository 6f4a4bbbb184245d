package vn.trucot.pillar.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.register.WaitingLine.Place;
import vn.trucot.problem.Problem;

/**
 * Single writes of a kind: those that come while others are being written wait, and become one transaction, which counts once
 * and is made durable once for all of them. Each is checked by itself, in the name of who asked, with an answer or a refusal of
 * its own. Whose unit somebody else has locked, and all if the transaction fails, are written one by one.
 */
final class WritesTogether<R extends Record & RecordState> {

    /** In place of the id of a record: figures that several requests changed together. */
    private static final String SEVERAL = "together";

    private final RecordKind<R> kind;
    private final Registers all;
    private final RecordRows<R> rows;
    private final RecordChecks<R> checks;
    private final LockedRecords<R> locked;
    private final WaitingLine<R> line = new WaitingLine<>();

    WritesTogether(
            RecordKind<R> kind, Registers all, RecordRows<R> rows, RecordChecks<R> checks, LockedRecords<R> locked) {
        this.kind = kind;
        this.all = all;
        this.rows = rows;
        this.checks = checks;
        this.locked = locked;
    }

    /**
     * Carries out a write, with others or in the transaction that is running.
     *
     * @throws Problem what it is refused with
     */
    Change<R> write(SingleWrite<R> write) {
        if (all.transaction.isRunning()) {
            return alone(write);
        }
        Place<R> place = new Place<>(write);
        return line.begins(place) ? carryOut(place) : place.turn().join().get();
    }

    private Change<R> carryOut(Place<R> first) {
        Map<Place<R>, Supplier<Change<R>>> answers = new HashMap<>();
        List<Place<R>> some = List.of(first);
        try {
            some = line.with(first, kind);
            carryOut(some, answers);
        } finally {
            for (Place<R> place : some) {
                place.turn().complete(answers.getOrDefault(place, () -> byItself(place)));
            }
            line.leave(this::carryOut);
        }
        return answers.getOrDefault(first, () -> byItself(first)).get();
    }

    private void carryOut(List<Place<R>> some, Map<Place<R>, Supplier<Change<R>>> answers) {
        try {
            all.transaction.run(() -> {
                inOne(some, answers);
                return some;
            });
        } catch (RuntimeException e) {
            answers.clear();
            if (some.size() == 1) {
                answers.put(some.getFirst(), () -> {
                    throw e;
                });
            }
        }
    }

    private Change<R> byItself(Place<R> place) {
        return all.transaction.run(() -> alone(place.write()));
    }

    /** Waits for who changes records of the same unit. */
    private Change<R> alone(SingleWrite<R> write) {
        all.orgUnits.mustBeCaughtUp();
        write.check().run();
        StoredAlready<R> stored = locked.of(write.units(), Set.of(write.id()), write.alike());
        Ready<R> ready = ready(new Place<>(write), stored);
        named(List.of(ready));
        ready.mistakes().refuse();
        RecordWrites<R> writes = new RecordWrites<>(kind, all, rows, kind.path(write.id()));
        RecordRow<R> saved = writes.put(ready.there(), write.id(), ready.asked());
        writes.keep();
        writes.count();
        return new Change<>(saved.stored(), ready.there() == null);
    }

    /** A write that nothing stands against but what it names. */
    private record Ready<R extends Record & RecordState>(
            Place<R> place, @Nullable RecordRow<R> there, R asked, Mistakes mistakes) {}

    private record Put<R extends Record & RecordState>(Ready<R> ready, RecordRow<R> row) {}

    private void inOne(List<Place<R>> some, Map<Place<R>, Supplier<Change<R>>> answers) {
        all.orgUnits.mustBeCaughtUp();
        List<Place<R>> checked = each(some, Function.identity(), answers, place -> {
            place.write().check().run();
            return place;
        });
        if (checked.isEmpty()) {
            return;
        }
        StoredAlready<R> stored = lock(checked, answers);
        List<Ready<R>> ready = each(checked, Function.identity(), answers, place -> ready(place, stored));
        named(ready);
        List<Ready<R>> named = each(ready, Ready::place, answers, one -> {
            one.mistakes().refuse();
            return one;
        });
        if (!named.isEmpty()) {
            store(named, answers);
        }
    }

    private void store(List<Ready<R>> ready, Map<Place<R>, Supplier<Change<R>>> answers) {
        Object id = ready.size() == 1 ? ready.getFirst().place().write().id() : SEVERAL;
        RecordWrites<R> writes = new RecordWrites<>(kind, all, rows, kind.path(id));
        List<Put<R>> puts = new ArrayList<>();
        for (Ready<R> one : ready) {
            UUID written = one.place().write().id();
            puts.add(new Put<>(
                    one,
                    one.place().request().in(() -> writes.put(one.there(), written, one.asked(), kind.path(written)))));
        }
        writes.keep();
        writes.count();
        for (Put<R> put : puts) {
            Change<R> change = new Change<>(put.row().stored(), put.ready().there() == null);
            answers.put(put.ready().place(), () -> change);
        }
    }

    /** What each comes to in the name of who asked, without those that are refused. */
    private <T, U> List<U> each(
            List<T> asked,
            Function<T, Place<R>> placeOf,
            Map<Place<R>, Supplier<Change<R>>> answers,
            Function<T, U> work) {
        List<U> done = new ArrayList<>();
        for (T one : asked) {
            Place<R> place = placeOf.apply(one);
            try {
                done.add(place.request().in(() -> work.apply(one)));
            } catch (Problem refusal) {
                answers.put(place, () -> {
                    throw refusal;
                });
            }
        }
        return done;
    }

    /** Locks what is free, and answers what is stored of it; who has to wait does so by itself. */
    private StoredAlready<R> lock(List<Place<R>> places, Map<Place<R>, Supplier<Change<R>>> answers) {
        Set<UUID> ids = new HashSet<>();
        List<R> alike = new ArrayList<>();
        Set<OrgUnitId> units = new HashSet<>();
        places.forEach(place -> {
            ids.add(place.write().id());
            alike.addAll(place.write().alike());
            units.addAll(place.write().units());
        });
        units.addAll(rows.unitsOf(ids, alike));
        Set<OrgUnitId> keepers = all.measures.lockFree(units);
        Map<UUID, RecordRow<R>> stored = rows.named(ids, alike);
        places.removeIf(place -> {
            boolean waits = !isOf(keepers, place.write(), stored.values());
            if (waits) {
                answers.put(place, () -> byItself(place));
            }
            return waits;
        });
        return new StoredAlready<>(kind, stored);
    }

    private boolean isOf(Set<OrgUnitId> keepers, SingleWrite<R> write, Collection<RecordRow<R>> stored) {
        return keepers.containsAll(all.orgUnits.keepersOf(write.units()))
                && stored.stream()
                        .filter(row -> row.id().equals(write.id()) || isAlike(write, row))
                        .allMatch(row -> keepers.contains(
                                all.orgUnits.keeperOf(row.state().orgUnit())));
    }

    private boolean isAlike(SingleWrite<R> write, RecordRow<R> row) {
        List<Object> key = write.key(kind);
        return key != null && key.equals(SingleWrite.key(kind, row.state()));
    }

    private Ready<R> ready(Place<R> place, StoredAlready<R> stored) {
        SingleWrite<R> write = place.write();
        RecordRow<R> there = stored.find(write.id());
        R asked = write.makes().apply(there);
        IfMatch.check(write.expected(), there == null ? null : there.version());
        if (there != null) {
            checks.mustBeAllowed(there);
        }
        Mistakes mistakes = new Mistakes();
        stored.checkBeside(write.id(), asked, row -> false, mistakes);
        return new Ready<>(place, there, asked, mistakes);
    }

    private void named(List<Ready<R>> ready) {
        List<Naming<R>> asking = ready.stream()
                .map(one -> new Naming<>(
                        one.asked(), one.there() == null ? null : one.there().state(), one.mistakes()))
                .toList();
        all.namedBy(kind).forEach(named -> named.check(asking, _ -> false));
    }
}
