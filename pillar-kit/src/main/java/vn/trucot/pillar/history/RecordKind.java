package vn.trucot.pillar.history;

/**
 * A kind of records, and how their state is read.
 *
 * @param collection as it stands in their address: {@code community-teams}
 * @param states a query without parameters for {@code id uuid, version bigint, state jsonb} of all records there are; the
 *     state has the fields of the record's JSON, without id and version
 */
public record RecordKind(String collection, String states) {

    /** Part of the address of a record, below the pillar's. */
    public String path(Object id) {
        return collection + "/" + id;
    }
}
