package vn.trucot.pillar.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;

/** The table of a kind. Whoever asks for many rows asks for some hundred at a time. */
final class RecordRows<R extends Record & RecordState> {

    private static final int FETCH = 500;

    private final RecordKind<R> kind;
    private final EntityManager entities;
    private final Class<RecordRow<R>> entity;
    private final String from;

    @SuppressWarnings("unchecked")
    RecordRows(RecordKind<R> kind, EntityManager entities) {
        this.kind = kind;
        this.entities = entities;
        this.entity = (Class<RecordRow<R>>) kind.newRow().getClass();
        this.from = " from " + entity.getSimpleName() + " r where ";
    }

    @Nullable
    RecordRow<R> find(UUID id) {
        return entities.find(entity, id);
    }

    /** All that the running transaction reads is of one moment. */
    void seeOneState() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }

    long count(Conditions where) {
        return query("select count(*)" + from + where.hql(), Long.class, where.parameters())
                .getSingleResult();
    }

    /** A whole list, one after the other. */
    void each(Conditions where, List<String> order, Consumer<Stored<R>> use) {
        try (Stream<Object[]> found = list(where, order)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                .getResultStream()) {
            found.map(this::stored).forEach(use);
        }
    }

    private TypedQuery<Object[]> list(Conditions where, List<String> order) {
        String sorted = Stream.concat(order.stream().map(field -> "r.state." + field), Stream.of("r.id"))
                .collect(Collectors.joining(", "));
        return query(
                "select r.id, r.state, r.version" + from + where.hql() + " order by " + sorted,
                Object[].class,
                where.parameters());
    }

    /** The part of a list; items are read without being watched for changes. */
    Page<Stored<R>> page(Conditions where, Paging paging, List<String> order) {
        long first = (long) paging.page() * paging.size();
        List<Stored<R>> items = first > Integer.MAX_VALUE
                ? List.of()
                : list(where, order)
                        .setFirstResult((int) first)
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(this::stored)
                        .toList();
        return new Page<>(items, paging.page(), paging.size(), count(where));
    }

    private Stored<R> stored(Object[] columns) {
        return new Stored<>((UUID) columns[0], kind.type().cast(columns[1]), (Long) columns[2]);
    }

    Set<OrgUnitId> units(Conditions where) {
        return Set.copyOf(query(
                        "select distinct r.state." + kind.owner().field() + from + where.hql(),
                        OrgUnitId.class,
                        where.parameters())
                .getResultList());
    }

    /** The units of the records with these ids, and of those that may have the keys of these states. */
    Set<OrgUnitId> unitsOf(Collection<UUID> ids, Collection<R> alike) {
        String units = "select distinct r.state." + kind.owner().field() + from;
        Set<OrgUnitId> found = new HashSet<>();
        if (!ids.isEmpty()) {
            found.addAll(query(units + "r.id in :ids", OrgUnitId.class, Map.of("ids", ids))
                    .getResultList());
        }
        if (!alike.isEmpty() && kind.key() != null) {
            found.addAll(query(units + isAlike(kind.key()), OrgUnitId.class, values(kind.key(), alike))
                    .getResultList());
        }
        return found;
    }

    /** The records with these ids, and those that may have the keys of these states, or go before or after them. */
    Map<UUID, RecordRow<R>> named(Collection<UUID> ids, Collection<R> alike) {
        List<RecordRow<R>> found = new ArrayList<>();
        if (!ids.isEmpty()) {
            found.addAll(query("select r" + from + "r.id in :ids", entity, Map.of("ids", ids))
                    .getResultList());
        }
        if (!alike.isEmpty() && kind.key() != null) {
            found.addAll(query("select r" + from + isAlike(kind.key()), entity, values(kind.key(), alike))
                    .getResultList());
        }
        Map<UUID, RecordRow<R>> byId = new HashMap<>();
        found.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    RecordRow<R> add(UUID id, R state) {
        RecordRow<R> row = kind.newRow();
        row.begin(id, state);
        entities.persist(row);
        return row;
    }

    void remove(RecordRow<R> row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    /** Lets go of all rows, which have been written. */
    void forget() {
        entities.clear();
    }

    private static String isAlike(RecordKind.Key<?> key) {
        return IntStream.range(0, key.columns().size())
                .mapToObj(i -> "r.state." + key.columns().get(i).field() + " in :k" + i)
                .collect(Collectors.joining(" and "));
    }

    private static <R> Map<String, Object> values(RecordKind.Key<R> key, Collection<R> states) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            values.put(
                    "k" + i, states.stream().map(key.columns().get(i).value()).collect(Collectors.toSet()));
        }
        return values;
    }

    private <T> TypedQuery<T> query(String hql, Class<T> result, Map<String, Object> parameters) {
        TypedQuery<T> query = entities.createQuery(hql, result);
        parameters.forEach(query::setParameter);
        return query;
    }
}
