package vn.trucot.pillar.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.importing.RowShape;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;
import vn.trucot.pillar.security.RecordRights;

/** All that differs between one kind of record and another; immutable. */
public final class RecordKind<R extends Record & RecordState> {

    /**
     * The org unit of a record.
     *
     * @param kind the kind it has to be of; null if any may have such records
     * @param first it has to be there on this day or a later one
     * @param last and on this one or an earlier one
     */
    record Owner<R>(
            String field, @Nullable OrgUnitKind kind, Function<R, LocalDate> first, Function<R, LocalDate> last) {}

    /**
     * What makes a record the same one for whoever sends it without an id.
     *
     * @param field the field that is named when two have the same key
     * @param value the key; prints itself for the user
     * @param columns what is equal if keys are
     * @param unique whether the table keeps two records from having one key
     */
    record Key<R>(String field, Function<R, Object> value, List<Column<R>> columns, boolean unique) {}

    /** A field, and what a record has there. */
    public record Column<R>(String field, Function<R, Object> value) {}

    /** Records of one series follow each other: on one day there is one. */
    record OneAtATime<R>(
            String field,
            Function<R, Object> series,
            Function<R, LocalDate> from,
            Function<R, @Nullable LocalDate> to) {

        boolean overlap(R one, R other) {
            LocalDate end = to.apply(one);
            LocalDate otherEnd = to.apply(other);
            return (otherEnd == null || from.apply(one).isBefore(otherEnd))
                    && (end == null || from.apply(other).isBefore(end));
        }
    }

    private final String name;
    private final String collection;
    private final Class<R> type;
    private final Supplier<? extends RecordRow<R>> row;
    private final Owner<R> owner;
    private final @Nullable Key<R> key;
    private final @Nullable OneAtATime<R> oneAtATime;
    private final List<Rule<R>> rules;
    private final List<Measure> measures;
    private final List<Column<R>> told;
    private final @Nullable RecordRights rights;

    private RecordKind(Builder<R> built, Owner<R> owner) {
        this.name = built.name;
        this.collection = built.collection;
        this.type = built.type;
        this.row = built.row;
        this.owner = owner;
        this.key = built.key;
        this.oneAtATime = built.oneAtATime;
        this.rules = List.copyOf(built.rules);
        this.measures = List.copyOf(built.measures);
        this.told = List.copyOf(built.told);
        this.rights = built.rights;
    }

    /**
     * Begins the description of a kind.
     *
     * @param name one of them, as messages say it: {@code community team}
     * @param collection as it stands in their address: {@code community-teams}
     * @param row makes an empty row, the entity of the kind
     */
    public static <R extends Record & RecordState> Builder<R> of(
            String name, String collection, Class<R> type, Supplier<? extends RecordRow<R>> row) {
        return new Builder<>(name, collection, type, row);
    }

    /** Collects what differs. */
    public static final class Builder<R extends Record & RecordState> {

        private final String name;
        private final String collection;
        private final Class<R> type;
        private final Supplier<? extends RecordRow<R>> row;
        private final List<Rule<R>> rules = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final List<Column<R>> told = new ArrayList<>();
        private @Nullable Owner<R> owner;
        private @Nullable Key<R> key;
        private @Nullable OneAtATime<R> oneAtATime;
        private @Nullable RecordRights rights;

        private Builder(String name, String collection, Class<R> type, Supplier<? extends RecordRow<R>> row) {
            this.name = name;
            this.collection = collection;
            this.type = type;
            this.row = row;
        }

        /**
         * Which field names the org unit ({@link RecordState#orgUnit}).
         *
         * @param kind the kind it has to be of; null if any may have such records
         * @param since the day on which it has to be there
         */
        public Builder<R> unit(String field, @Nullable OrgUnitKind kind, Function<R, LocalDate> since) {
            return unit(field, kind, since, since);
        }

        /** The same for records of a time, on some day of which the unit has to be there. */
        public Builder<R> unit(
                String field, @Nullable OrgUnitKind kind, Function<R, LocalDate> first, Function<R, LocalDate> last) {
            owner = new Owner<>(field, kind, first, last);
            return this;
        }

        /**
         * What only one record has, by a constraint of the table: a row without id means the record that has it.
         *
         * @param field the field that is named when two have the same key
         * @param value the key; prints itself for the user
         * @param columns fields that are equal if keys are
         */
        public Builder<R> key(String field, Function<R, Object> value, List<Column<R>> columns) {
            key = new Key<>(field, value, List.copyOf(columns), true);
            return this;
        }

        /** What a record is recognised by if a row has no id; others may have the same, and are told apart by their ids. */
        public Builder<R> recognisedBy(String field, Function<R, Object> value, List<Column<R>> columns) {
            key = new Key<>(field, value, List.copyOf(columns), false);
            return this;
        }

        /**
         * Records of one series follow each other: on one day there is one. Needs a key, whose columns are equal within a
         * series.
         *
         * @param field the field that is named when two overlap
         * @param to first day on which the record is no more, null while it lasts
         */
        public Builder<R> oneAtATime(
                String field,
                Function<R, Object> series,
                Function<R, LocalDate> from,
                Function<R, @Nullable LocalDate> to) {
            oneAtATime = new OneAtATime<>(field, series, from, to);
            return this;
        }

        /** What must hold for a record to be stored. */
        public Builder<R> rule(Rule<R> rule) {
            rules.add(rule);
            return this;
        }

        /** What is counted of these records for their org unit. */
        public Builder<R> count(CountedRecords counted) {
            counted.all().map(CountedRecords::measure).forEach(measures::add);
            return this;
        }

        /** What follows from a record and is told in files of them behind its own fields. */
        public Builder<R> tell(String field, Function<R, Object> value) {
            told.add(new Column<>(field, value));
            return this;
        }

        /** Who may change records of the kind, if it is not who may change records of the unit. */
        public Builder<R> changedBy(RecordRights whoMay) {
            rights = whoMay;
            return this;
        }

        public RecordKind<R> build() {
            if (owner == null) {
                throw new IllegalStateException(name + " does not say whose record it is: call unit(..)");
            }
            if (oneAtATime != null && key == null) {
                throw new IllegalStateException(name + " is one at a time, but has no key");
            }
            return new RecordKind<>(this, owner);
        }
    }

    String name() {
        return name;
    }

    String collection() {
        return collection;
    }

    /** Part of the address of a record, below the pillar's. */
    String path(Object id) {
        return collection + "/" + id;
    }

    /** What a file of them is called. */
    String fileName() {
        return collection.replace('/', '-');
    }

    /** What a sheet of them is called: the last part of the collection, a sheet has no room for more. */
    String sheetName() {
        return collection.substring(collection.lastIndexOf('/') + 1);
    }

    Class<R> type() {
        return type;
    }

    /** The record, saying that it was generated. */
    R generated(R record) {
        return RowShape.of(type).with("demo", true, record);
    }

    RecordRow<R> newRow() {
        return row.get();
    }

    Owner<R> owner() {
        return owner;
    }

    @Nullable
    Key<R> key() {
        return key;
    }

    @Nullable
    OneAtATime<R> oneAtATime() {
        return oneAtATime;
    }

    List<Rule<R>> rules() {
        return rules;
    }

    List<Column<R>> told() {
        return told;
    }

    /** Whose records of the kind a user may change, where all kinds have one rule. */
    RecordRights rights(RecordRights ofAll) {
        return rights == null ? ofAll : rights;
    }

    List<Measure> measures() {
        return measures;
    }
}
