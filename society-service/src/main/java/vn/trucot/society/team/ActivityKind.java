package vn.trucot.society.team;

/** What a team did. */
enum ActivityKind {
    TRAINING,
    HOUSEHOLD_VISIT,
    PUBLIC_SERVICE_SUPPORT,
    CASHLESS_PROMOTION,
    ONLINE_SELLING_SUPPORT,
    MEETING
}
