package vn.trucot.events;

/** Where a stated figure stands in review; only an approved one can be in force. */
public enum Status {
    SUBMITTED,
    APPROVED,
    RETURNED
}
