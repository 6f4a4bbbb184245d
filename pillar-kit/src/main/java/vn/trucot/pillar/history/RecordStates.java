package vn.trucot.pillar.history;

/**
 * Where the states of a kind of records are read from the tables: for records that are stored in bulk, by statements.
 *
 * @param collection as it stands in their address: {@code community-teams}
 * @param states a query without parameters for {@code id uuid, version bigint, state jsonb} of all records there are; the
 *     state has the fields of the record's JSON, without id and version
 */
public record RecordStates(String collection, String states) {

    /** Part of the address of a record, below the pillar's. */
    public String path(Object id) {
        return collection + "/" + id;
    }
}
