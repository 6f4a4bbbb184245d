package vn.trucot.society.team;

/** What kind of thing a team did. */
public enum ActivityKind {
    TRAINING,
    HOUSEHOLD_VISIT,
    PUBLIC_SERVICE_SUPPORT,
    CASHLESS_PROMOTION,
    ONLINE_SELLING_SUPPORT,
    MEETING
}
